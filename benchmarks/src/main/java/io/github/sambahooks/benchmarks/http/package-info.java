/**
 * The library behind a server, beside what users would write by hand; {@code HttpBars} is what the
 * command runs. Servers and the load are processes of their own, on 127.0.0.1 only, and end with
 * the command.
 */
package io.github.sambahooks.benchmarks.http;
