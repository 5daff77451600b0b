/**
 * From a body to an event, the same on every server: bounded, tolerant of everything but what is no
 * event at all. Knows nothing of HTTP and CDI.
 */
package io.github.sambahooks.decode;
