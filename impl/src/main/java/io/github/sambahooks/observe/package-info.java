/**
 * What the application observes. CDI extensions collect it when the application is deployed or
 * built; other packages use {@link io.github.sambahooks.observe.ObservedEvents}.
 */
package io.github.sambahooks.observe;
