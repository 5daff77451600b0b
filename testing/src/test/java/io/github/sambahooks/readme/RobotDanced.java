package io.github.sambahooks.readme;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

@EventName("robot_danced")
public record RobotDanced(Envelope envelope, String robotId, String dance) implements CustomEvent {}
