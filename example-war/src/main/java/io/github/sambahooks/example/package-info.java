/** A small application that shows what Digital Samba's webhooks tell it: copy from it. */
package io.github.sambahooks.example;
