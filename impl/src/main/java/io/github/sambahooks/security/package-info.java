/** Exempts the webhook, and nothing else, from the application's own security. */
package io.github.sambahooks.security;
