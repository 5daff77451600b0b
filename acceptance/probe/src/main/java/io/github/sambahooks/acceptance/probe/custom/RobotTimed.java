package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.bind.annotation.JsonbDateFormat;
import java.util.Date;
import java.util.Optional;

/** A record that no provider can create: Yasson fails for the date, Johnzon for the part. */
@EventName("robot_timed")
public record RobotTimed(
    Envelope envelope,
    @JsonbDateFormat(JsonbDateFormat.TIME_IN_MILLIS) Date startedAt,
    Optional<RobotCounted.Part> part)
    implements CustomEvent {}
