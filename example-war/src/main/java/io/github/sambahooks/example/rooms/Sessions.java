package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.SessionStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** When the session of each room started. */
@ApplicationScoped
public class Sessions {

  private final PerRoom<Instant> starts = new PerRoom<>();

  void started(@Observes SessionStarted event) {
    // a room has one session at a time
    starts.clear(event);
    Instant start = event.timestamp();
    starts.put(event, event.sessionId(), start == null ? event.envelope().receivedAt() : start);
  }

  void ended(@Observes SessionEnded event) {
    starts.clear(event);
  }

  void deleted(@Observes RoomDeleted event) {
    starts.clear(event);
  }

  PerRoom<Instant> starts() {
    return starts;
  }
}
