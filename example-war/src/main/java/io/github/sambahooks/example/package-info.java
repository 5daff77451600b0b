/**
 * A small application that shows what Digital Samba's webhooks tell it: copy from it. The observers
 * are in {@code rooms} and {@code feed}.
 */
package io.github.sambahooks.example;
