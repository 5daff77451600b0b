/** What the WAR has that is deployed again and again. */
package io.github.sambahooks.acceptance.probe.redeployed;
