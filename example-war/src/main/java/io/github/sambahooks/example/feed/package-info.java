/** The events as they come: the last hundred, and a stream that grows. */
package io.github.sambahooks.example.feed;
