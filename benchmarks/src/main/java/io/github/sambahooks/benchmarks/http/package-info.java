/**
 * Measures the library behind a server, compared with what users would write by hand. The command
 * runs {@code HttpThresholds}. Servers and load generator are separate processes that listen on
 * 127.0.0.1 only and exit with the command.
 */
package io.github.sambahooks.benchmarks.http;
