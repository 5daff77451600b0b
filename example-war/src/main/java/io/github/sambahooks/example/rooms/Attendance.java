package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The number of people in all rooms over time: the last thousand changes. */
@ApplicationScoped
public class Attendance {

  /** Called after observers without a priority, which have 2500, so that they update first. */
  private static final int LATER = 3000;

  private static final int MAX_COUNTS = 1000;

  private final Deque<Count> counts = new ArrayDeque<>();

  @Inject RoomOccupancy occupancy;

  void joined(@Observes @Priority(LATER) ParticipantJoined event) {
    count(event);
  }

  void left(@Observes @Priority(LATER) ParticipantLeft event) {
    count(event);
  }

  void ended(@Observes @Priority(LATER) SessionEnded event) {
    count(event);
  }

  void deleted(@Observes @Priority(LATER) RoomDeleted event) {
    count(event);
  }

  synchronized List<Count> counts() {
    return List.copyOf(counts);
  }

  private synchronized void count(WebhookEvent event) {
    int people = occupancy.people().count();
    if (counts.isEmpty() ? people > 0 : counts.getLast().people() != people) {
      counts.addLast(new Count(event.envelope().receivedAt(), people));
      if (counts.size() > MAX_COUNTS) {
        counts.removeFirst();
      }
    }
  }

  /** The number of people from a time on. */
  @JsonbPropertyOrder({"at", "people"})
  public record Count(Instant at, int people) {}
}
