/**
 * Plays Digital Samba's part, while {@code example.simulator} is true: sends deliveries over HTTP
 * to the webhook of this very application.
 */
package io.github.sambahooks.example.simulator;
