/** From an event to the application's observers. */
package io.github.sambahooks.dispatch;
