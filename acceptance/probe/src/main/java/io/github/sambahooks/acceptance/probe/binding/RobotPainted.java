package io.github.sambahooks.acceptance.probe.binding;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

/** An event whose names the application's JSON-B decides. */
@EventName("robot_painted")
public record RobotPainted(Envelope envelope, String robotId, String paintColor)
    implements CustomEvent {}
