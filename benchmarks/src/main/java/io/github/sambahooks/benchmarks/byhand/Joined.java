package io.github.sambahooks.benchmarks.byhand;

/** A participant has joined: the event that is fired by hand. */
public record Joined(String sessionId, String roomId, long timestamp, Person participant) {}
