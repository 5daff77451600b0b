package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members that JSON-B providers bind differently. */
@EventName("robot_counted")
public record RobotCounted(
    Envelope envelope,
    String userID,
    int line2,
    boolean done,
    Optional<Integer> retries,
    Instant countedAt,
    List<Part> parts,
    Map<String, Object> labels,
    JsonObject raw)
    implements CustomEvent {

  /** Refuses some codes. */
  public RobotCounted {
    if ("refused".equals(userID)) {
      throw new IllegalArgumentException("user <" + userID + "> is unheard of");
    }
  }

  /** A nested record. */
  public record Part(String partID, int count3) {}
}
