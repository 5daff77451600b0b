package io.github.sambahooks.benchmarks.byhand;

import com.fasterxml.jackson.databind.JsonNode;

/** A delivery as Jackson binds it first. The type of data depends on the name of the event. */
public record Delivery(
    String eventType, String sessionId, String roomId, long timestamp, JsonNode data) {}
