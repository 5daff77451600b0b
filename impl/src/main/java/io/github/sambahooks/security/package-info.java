/**
 * The application's own security, which is told to leave the webhook's path, and no other, alone.
 */
package io.github.sambahooks.security;
