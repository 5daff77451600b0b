package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Observers of the application's own events, and observers with qualifiers. */
@ApplicationScoped
public class RobotObservers {

  @Inject Seen seen;

  private volatile Envelope arrival;

  void danced(@Observes RobotDanced event) {
    seen.add(
        "danced %s %s %s %s %s"
            .formatted(event.robotId(), event.dance(), event.steps(), event.tempo(), event.day()),
        event);
  }

  void dancedAsync(@ObservesAsync RobotDanced event) {
    seen.add("danced-async", event);
  }

  void counted(@Observes RobotCounted event) {
    seen.add(
        "counted %s %s %s %s %s %s %s %s"
            .formatted(
                event.userID(),
                event.line2(),
                event.done(),
                event.retries(),
                event.countedAt(),
                event.parts(),
                event.labels(),
                event.raw().getInt("user_id")),
        event);
  }

  void timed(@Observes RobotTimed event) {
    seen.add("timed", event);
  }

  void arrived(@Observes Arrival event) {
    arrival = event.envelope();
    seen.add("arrived " + event.name(), event);
  }

  void joined(@Observes ParticipantJoined event) {
    seen.add(event.envelope() == arrival ? "same envelope" : "another envelope", event);
  }

  void rested(@Observes @EventName("robot_rested") UnknownEvent event) {
    seen.add("rested", event);
  }

  void lobby(@Observes @InRoom("${rooms.lobby}") ParticipantEvent event) {
    seen.add("lobby", event);
  }

  void foyer(@ObservesAsync @InRoom("${rooms.foyer:room-1}") ParticipantEvent event) {
    seen.add("foyer", event);
  }

  void room(@Observes @InRoom("room-1") WebhookEvent event) {
    seen.add("room-1", event);
  }

  void mistyped(@Observes @EventName("participant_joind") UnknownEvent event) {
    seen.add("mistyped", event);
  }

  void never(@Observes @EventName("participant_left") ParticipantJoined event) {
    seen.add("never", event);
  }
}
