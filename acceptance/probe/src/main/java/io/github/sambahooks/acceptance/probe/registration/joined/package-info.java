/** The observers of one WAR. */
package io.github.sambahooks.acceptance.probe.registration.joined;
