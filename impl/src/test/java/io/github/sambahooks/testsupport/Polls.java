package io.github.sambahooks.testsupport;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Events of an application: those that work. */
public final class Polls {

  private Polls() {}

  @EventName("poll_created")
  public record PollCreated(Envelope envelope, String pollId, String question)
      implements CustomEvent {}

  /** Everything that JSON-B binds. */
  @EventName("poll_closed")
  public record PollClosed(
      String pollId,
      Envelope envelope,
      @JsonbProperty("q") String question,
      List<Option> options,
      Kind kind,
      Instant closedAt,
      @JsonbDateFormat("dd.MM.yyyy") LocalDate day,
      @JsonbTypeAdapter(Seconds.class) Duration open,
      Map<String, Integer> counts,
      Optional<String> note,
      int votes,
      boolean secret,
      JsonObject raw)
      implements CustomEvent {

    public PollClosed {
      Objects.requireNonNull(envelope, "envelope");
    }
  }

  /** A record of the application's own for a name that the library has one for. */
  @EventName("participant_joined")
  public record Arrival(Envelope envelope, String name) implements CustomEvent {}

  /** Fired next to the library's record. */
  @EventName("recording_ready")
  public record Recorded(Envelope envelope) implements CustomEvent {}

  /** Fired next to the library's record. */
  @EventName("session_ended")
  public record Ended(Envelope envelope) implements CustomEvent {}

  @EventName("poll_ranked")
  public record Ranked(Envelope envelope, String best) implements CustomEvent {

    @JsonbCreator
    public Ranked(
        @JsonbProperty("envelope") Envelope envelope, @JsonbProperty("best") String best) {
      this.envelope = envelope;
      this.best = Objects.requireNonNull(best, "no\nbest");
    }

    public Ranked(Envelope envelope) {
      this(envelope, "none");
    }
  }

  /** A group of the application's own. */
  public sealed interface PollEvent extends CustomEvent permits Opened, Reopened {}

  @EventName("poll_opened")
  public record Opened(Envelope envelope) implements PollEvent {}

  @EventName("poll_reopened")
  public record Reopened(Envelope envelope) implements PollEvent {}

  public record Option(String text, int votes) {}

  public enum Kind {
    SINGLE,
    MULTIPLE
  }

  /** An adapter of the application's own. */
  public static final class Seconds implements JsonbAdapter<Duration, Long> {
    @Override
    public Long adaptToJson(Duration duration) {
      return duration.toSeconds();
    }

    @Override
    public Duration adaptFromJson(Long seconds) {
      return Duration.ofSeconds(seconds);
    }
  }
}
