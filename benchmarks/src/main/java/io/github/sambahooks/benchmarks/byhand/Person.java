package io.github.sambahooks.benchmarks.byhand;

/** A participant, with the members that the vendor documents. */
public record Person(String participantId, String name, String role) {}
