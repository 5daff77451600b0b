/**
 * Plays the part of Digital Samba if {@code example.simulator} is true: sends deliveries over HTTP
 * to the webhook of this application.
 */
package io.github.sambahooks.example.simulator;
