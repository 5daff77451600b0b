/**
 * The client for Digital Samba's REST API of webhooks. {@link
 * io.github.sambahooks.rest.WebhooksClient} is what the rest of the library and applications call.
 */
package io.github.sambahooks.rest;
