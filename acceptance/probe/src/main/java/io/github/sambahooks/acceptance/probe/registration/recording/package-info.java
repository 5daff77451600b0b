/** What another WAR observes. */
package io.github.sambahooks.acceptance.probe.registration.recording;
