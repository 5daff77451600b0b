package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

/** An event that the library has a record for. */
@EventName("participant_joined")
public record Arrival(Envelope envelope, String name) implements CustomEvent {}
