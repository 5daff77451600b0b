package io.github.sambahooks.acceptance.probe.custom;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;

/** An event that the library does not know. */
@EventName("poll_created")
public record PollCreated(
    Envelope envelope,
    String pollId,
    @JsonbProperty("q") String question,
    List<Option> options,
    Kind kind,
    LocalDate day)
    implements CustomEvent {

  /** A part of the event. */
  public record Option(String text, int votes) {}

  /** Another one. */
  public enum Kind {
    SINGLE,
    MULTIPLE
  }
}
