/** Observers of a type variable with several bounds. */
package io.github.sambahooks.acceptance.probe.bounded;
