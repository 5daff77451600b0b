/** A probe that delivers to its own observers, as a test that runs in the server does. */
package io.github.sambahooks.acceptance.probe.delivering;
