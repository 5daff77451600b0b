/**
 * A small application to copy from. It shows the events of Digital Samba's webhooks. The observers
 * are in {@code rooms} and {@code feed}.
 */
package io.github.sambahooks.example;
