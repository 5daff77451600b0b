/** Observers that interfere with the response to the delivery. */
package io.github.sambahooks.acceptance.probe.interfering;
