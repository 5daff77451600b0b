/**
 * How the library is found by the server, put together when an application starts, and taken apart
 * when it stops. {@link io.github.sambahooks.start.Deployment} is the wiring, from top to bottom.
 * The only package that knows all others.
 */
package io.github.sambahooks.start;
