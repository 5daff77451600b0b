package io.github.sambahooks.benchmarks.http;

/**
 * A contender that answers deliveries.
 *
 * @param name as printed
 * @param pid of the server's process
 * @param port of the server
 * @param path of the webhook
 * @param requests in a round
 */
record Target(String name, long pid, int port, String path, int requests) {}
