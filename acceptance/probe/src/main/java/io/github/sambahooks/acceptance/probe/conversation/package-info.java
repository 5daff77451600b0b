/** Observers in a bean of a scope that CDI Lite lacks. */
package io.github.sambahooks.acceptance.probe.conversation;
