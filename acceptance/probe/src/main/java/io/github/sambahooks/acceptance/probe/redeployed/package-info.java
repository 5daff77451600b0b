/** An addition to the WAR that is redeployed many times. */
package io.github.sambahooks.acceptance.probe.redeployed;
