/** The way into the library's own package of this name. */
package io.github.sambahooks.receive;
