/** A WAR with MicroProfile JWT. */
package io.github.sambahooks.acceptance.probe.tokens;
