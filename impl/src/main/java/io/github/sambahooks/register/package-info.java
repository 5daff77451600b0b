/**
 * The vendor's side: the client of Digital Samba's REST API of webhooks, and what keeps one webhook
 * there equal to the application's observers. {@code Registrar} is the door, {@code Reconciler}
 * what is done, {@code WebhooksClient} how it is said.
 */
package io.github.sambahooks.register;
