/**
 * From a body to an event, the same on every server. Uses bounded memory, and refuses only bodies
 * that are not events at all. Independent of HTTP and CDI.
 */
package io.github.sambahooks.decode;
