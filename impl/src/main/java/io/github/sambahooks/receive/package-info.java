/**
 * The door: the servlet, how it is mounted, and the pipeline <em>authenticate, read, decode,
 * dispatch, answer</em> in {@code Receiver}.
 */
package io.github.sambahooks.receive;
