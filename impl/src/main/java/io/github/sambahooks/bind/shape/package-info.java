/**
 * The JSON that records are bound from. Providers of JSON-B differ in what they bind, and some bind
 * wrong values, or null, without failing. So what was sent is compared with the Java types first:
 * what does not fit is refused, and the rest is written in the form that all providers bind alike.
 */
package io.github.sambahooks.bind.shape;
