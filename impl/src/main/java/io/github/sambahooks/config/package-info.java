/** The configuration of a deployment: its keys, how they are read, and all problems with them. */
package io.github.sambahooks.config;
