/** A WAR that binds its own events with its own JSON-B. */
package io.github.sambahooks.acceptance.probe.binding;
