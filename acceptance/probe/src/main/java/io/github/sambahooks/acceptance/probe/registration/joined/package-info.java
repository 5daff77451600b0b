/** What one WAR observes. */
package io.github.sambahooks.acceptance.probe.registration.joined;
