/**
 * What messages consist of: the text of senders, made safe, and suggestions for misspelled names.
 */
package io.github.sambahooks.logging;
