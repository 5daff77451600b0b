/** What a deployment is configured to do: every key, read once, every problem named at once. */
package io.github.sambahooks.config;
