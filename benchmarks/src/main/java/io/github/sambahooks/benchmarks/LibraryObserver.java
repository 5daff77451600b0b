package io.github.sambahooks.benchmarks;

import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The observer of the library's event. */
@ApplicationScoped
public class LibraryObserver {

  private final Attendance attendance = new Attendance();

  /** Reads the typed members. */
  public void joined(@Observes ParticipantJoined event) {
    Participant participant = event.participant();
    attendance.joined(
        event.roomId(),
        participant.id(),
        participant.name(),
        participant.role(),
        event.timestamp().getEpochSecond());
  }
}
