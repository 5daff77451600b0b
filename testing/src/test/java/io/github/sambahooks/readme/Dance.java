package io.github.sambahooks.readme;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

public sealed interface Dance extends CustomEvent permits Dance.RobotBowed, Dance.RobotSpun {

  @EventName("robot_bowed")
  record RobotBowed(Envelope envelope) implements Dance {}

  @EventName("robot_spun")
  record RobotSpun(Envelope envelope) implements Dance {}
}
