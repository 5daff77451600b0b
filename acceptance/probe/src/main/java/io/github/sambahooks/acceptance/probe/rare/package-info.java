/** Observers that are never called, or not always, or whose call has a side effect. */
package io.github.sambahooks.acceptance.probe.rare;
