/**
 * Exempts deliveries from the authentication of servers built on Undertow, such as WildFly. Uses
 * reflection, because the library must neither depend on Undertow nor bundle it.
 */
package io.github.sambahooks.security.undertow;
