/**
 * From a request to its answer. {@link io.github.sambahooks.http.WebhookEndpoint} has all the steps
 * in one place: authenticate, read, decode, store or fire, answer.
 */
package io.github.sambahooks.http;
