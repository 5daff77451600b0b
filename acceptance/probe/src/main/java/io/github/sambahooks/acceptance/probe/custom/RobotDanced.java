package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;

/** An event that the library does not know. */
@EventName("robot_danced")
public record RobotDanced(
    Envelope envelope,
    String robotId,
    @JsonbProperty("d") String dance,
    List<Step> steps,
    Tempo tempo,
    LocalDate day)
    implements CustomEvent {

  /** A step of the dance. */
  public record Step(String name, int beats) {}

  /** The tempo of the dance. */
  public enum Tempo {
    SLOW,
    FAST
  }
}
