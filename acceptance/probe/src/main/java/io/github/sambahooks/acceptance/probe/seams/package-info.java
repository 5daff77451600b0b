/** Listeners and add-ons that extend the library. The application injects none of them. */
package io.github.sambahooks.acceptance.probe.seams;
