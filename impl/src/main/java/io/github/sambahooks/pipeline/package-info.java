/**
 * From a body to notified observers: decode, bind, fire. {@link
 * io.github.sambahooks.pipeline.EventPipeline} is the only place where events are fired, for
 * requests, for add-ons and for tests. What becomes of each delivery is told to the listeners; the
 * failure log is one of them.
 */
package io.github.sambahooks.pipeline;
