/** What the application observes: learnt when it is deployed, or built, and asked for at start. */
package io.github.sambahooks.observe;
