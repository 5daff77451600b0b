/**
 * Keeps one webhook at Digital Samba in sync with the application's observers. {@code Registrar} is
 * the entry point; {@code Reconciler} decides what to change, and {@code DriftCheck} only reports
 * differences.
 */
package io.github.sambahooks.register;
