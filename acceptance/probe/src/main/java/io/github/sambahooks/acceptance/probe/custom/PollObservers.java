package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.acceptance.probe.Seen;
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

/** Observers of the application's own events, and with qualifiers. */
@ApplicationScoped
public class PollObservers {

  @Inject Seen seen;

  void created(@Observes PollCreated event) {
    seen.add(
        "created %s %s %s %s %s"
            .formatted(
                event.pollId(), event.question(), event.options(), event.kind(), event.day()),
        event);
  }

  void createdAsync(@ObservesAsync PollCreated event) {
    seen.add("created-async", event);
  }

  void arrived(@Observes Arrival event) {
    seen.add("arrived " + event.name(), event);
  }

  void closed(@Observes @EventName("poll_closed") UnknownEvent event) {
    seen.add("closed", event);
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
