/** The application that the acceptance suite deploys, the same on every server. */
package io.github.sambahooks.acceptance.probe;
