/**
 * The client for webhooks in Digital Samba's REST API. {@link
 * io.github.sambahooks.rest.WebhooksClient} is the entry point; applications inject it as {@link
 * io.github.sambahooks.client.Webhooks}.
 */
package io.github.sambahooks.rest;
