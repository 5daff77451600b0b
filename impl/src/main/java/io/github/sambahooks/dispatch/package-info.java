/** From an event to the application's observers, and what the application observes. */
package io.github.sambahooks.dispatch;
