/** A WAR with a built-in mechanism of Jakarta Security. */
package io.github.sambahooks.acceptance.probe.mechanism;
