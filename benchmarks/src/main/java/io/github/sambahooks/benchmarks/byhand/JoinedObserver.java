package io.github.sambahooks.benchmarks.byhand;

import io.github.sambahooks.benchmarks.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The observer of the event that is fired by hand, for CDI and for Spring. */
@ApplicationScoped
@Component
public class JoinedObserver {

  private final Attendance attendance = new Attendance();

  /** Reads the typed members. */
  @EventListener
  public void joined(@Observes Joined event) {
    Person person = event.participant();
    attendance.joined(
        event.roomId(), person.participantId(), person.name(), person.role(), event.timestamp());
  }
}
