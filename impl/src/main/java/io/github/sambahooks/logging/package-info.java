/** What a log line may show of what a stranger sent. */
package io.github.sambahooks.logging;
