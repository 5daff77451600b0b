/**
 * From a body to notified observers: decode, bind, fire. {@link
 * io.github.sambahooks.pipeline.EventPipeline} is the only place where events are fired, for
 * requests, for add-ons and for tests. It notifies the listeners of the outcome; the failure log is
 * one of them.
 */
package io.github.sambahooks.pipeline;
