/**
 * How the server discovers the library, and how the library starts and stops with an application.
 * {@link io.github.sambahooks.start.Deployment} wires everything, from top to bottom. This is the
 * only package that knows all others.
 */
package io.github.sambahooks.start;
