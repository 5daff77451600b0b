/** A WAR with its own events, and observers with qualifiers. */
package io.github.sambahooks.acceptance.probe.custom;
