/** A WAR with events of its own, and observers of some events only. */
package io.github.sambahooks.acceptance.probe.custom;
