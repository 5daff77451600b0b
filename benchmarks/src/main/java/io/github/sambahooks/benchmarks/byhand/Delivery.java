package io.github.sambahooks.benchmarks.byhand;

import com.fasterxml.jackson.databind.JsonNode;

/** A delivery as Jackson binds it first; what data becomes depends on the event's name. */
public record Delivery(
    String eventType, String sessionId, String roomId, long timestamp, JsonNode data) {}
