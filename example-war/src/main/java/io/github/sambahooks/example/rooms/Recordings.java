package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.RecordingDeleted;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RecordingStarted;
import io.github.sambahooks.event.RecordingStopped;
import io.github.sambahooks.event.RoomDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** The recordings. They outlive the session, and are often ready only after its end. */
@ApplicationScoped
public class Recordings {

  private final PerRoom<Recorded> recordings = new PerRoom<>();

  void started(@Observes RecordingStarted event) {
    put(event, "recording");
  }

  void stopped(@Observes RecordingStopped event) {
    put(event, "stopped");
  }

  void ready(@Observes RecordingReady event) {
    put(event, "ready");
  }

  void deleted(@Observes RecordingDeleted event) {
    recordings.remove(event, event.recording().id());
  }

  void roomDeleted(@Observes RoomDeleted event) {
    recordings.clear(event);
  }

  PerRoom<Recorded> recordings() {
    return recordings;
  }

  private void put(RecordingEvent event, String state) {
    String id = event.recording().id();
    recordings.put(event, id, new Recorded(id, event.recording().name(), state));
  }

  /** A recording and its state. */
  @JsonbPropertyOrder({"id", "name", "state"})
  public record Recorded(String id, String name, String state) {}
}
