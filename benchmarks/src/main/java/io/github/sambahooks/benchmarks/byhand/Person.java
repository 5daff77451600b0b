package io.github.sambahooks.benchmarks.byhand;

/** A participant, as the vendor documents it. */
public record Person(String participantId, String name, String role) {}
