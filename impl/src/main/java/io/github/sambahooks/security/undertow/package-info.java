/**
 * Keeps the authentication of servers that are built on Undertow, such as WildFly, away from
 * deliveries. It uses reflection, because the library must neither depend on Undertow nor bring it.
 */
package io.github.sambahooks.security.undertow;
