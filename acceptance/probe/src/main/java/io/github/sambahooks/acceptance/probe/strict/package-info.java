/** A WAR with its own authentication mechanism. */
package io.github.sambahooks.acceptance.probe.strict;
