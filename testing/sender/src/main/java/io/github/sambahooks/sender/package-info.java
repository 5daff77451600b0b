/**
 * Sends deliveries from the command line, as Digital Samba would. Run the jar with {@code --help}.
 */
package io.github.sambahooks.sender;
