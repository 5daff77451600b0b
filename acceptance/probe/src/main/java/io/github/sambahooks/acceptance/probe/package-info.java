/** The application that the acceptance suite deploys, on every server the same. */
package io.github.sambahooks.acceptance.probe;
