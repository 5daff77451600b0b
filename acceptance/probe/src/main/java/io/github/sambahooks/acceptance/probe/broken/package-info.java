/** A WAR whose observers cannot work. */
package io.github.sambahooks.acceptance.probe.broken;
