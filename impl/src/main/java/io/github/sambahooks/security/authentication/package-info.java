/** Keeps authentication mechanisms of Jakarta Authentication away from deliveries. */
package io.github.sambahooks.security.authentication;
