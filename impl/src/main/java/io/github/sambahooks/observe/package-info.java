/**
 * What the application observes. CDI extensions collect it when the application is deployed, or
 * built; {@link io.github.sambahooks.observe.ObservedEvents} is what the other packages ask.
 */
package io.github.sambahooks.observe;
