/** Observers of two kinds, one of which a WAR takes, and what shows what was registered for it. */
package io.github.sambahooks.acceptance.probe.registration;
