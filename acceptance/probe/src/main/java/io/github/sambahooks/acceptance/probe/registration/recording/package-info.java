/** The observers of another WAR. */
package io.github.sambahooks.acceptance.probe.registration.recording;
