/**
 * From a body to an event, the same on every server. Memory is bounded, and only what is not an
 * event at all is refused. Knows nothing of HTTP or CDI.
 */
package io.github.sambahooks.decode;
