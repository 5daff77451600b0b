package io.github.sambahooks.benchmarks.byhand;

/** A participant joined; fired by the code that is written by hand. */
public record Joined(String sessionId, String roomId, long timestamp, Person participant) {}
