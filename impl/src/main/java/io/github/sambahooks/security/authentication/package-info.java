/** Exempts deliveries from authentication mechanisms registered with Jakarta Authentication. */
package io.github.sambahooks.security.authentication;
