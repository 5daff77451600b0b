package io.github.sambahooks.benchmarks.http;

/**
 * A contender that answers deliveries.
 *
 * @param name as the table calls it
 * @param pid the server's process
 * @param port where it listens
 * @param path of the webhook
 * @param requests in a round: as many as take about a second
 */
record Target(String name, long pid, int port, String path, int requests) {}
