/** A WAR with a mechanism of its own. */
package io.github.sambahooks.acceptance.probe.strict;
