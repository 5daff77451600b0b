/** An observer that is still busy when its application stops. */
package io.github.sambahooks.acceptance.probe.shutdown;
