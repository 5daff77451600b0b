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

/** Custom events that work. The library will never have a record for these names. */
public final class Robots {

  private Robots() {}

  @EventName("robot_danced")
  public record RobotDanced(Envelope envelope, String robotId, String dance)
      implements CustomEvent {}

  /** Has a component of each kind that JSON-B binds. */
  @EventName("robot_rested")
  public record RobotRested(
      String robotId,
      Envelope envelope,
      @JsonbProperty("d") String dance,
      List<Step> steps,
      Tempo tempo,
      Instant restedAt,
      @JsonbDateFormat("dd.MM.yyyy") LocalDate day,
      @JsonbTypeAdapter(Seconds.class) Duration danced,
      Map<String, Integer> counts,
      Optional<String> note,
      int turns,
      boolean solo,
      JsonObject raw)
      implements CustomEvent {

    public RobotRested {
      Objects.requireNonNull(envelope, "envelope");
    }
  }

  /** The name belongs to a record of the library too. */
  @EventName("participant_joined")
  public record Arrival(Envelope envelope, String name) implements CustomEvent {}

  /** Fired next to the library's record. */
  @EventName("recording_ready")
  public record Recorded(Envelope envelope) implements CustomEvent {}

  /** Fired next to the library's record. */
  @EventName("session_ended")
  public record Ended(Envelope envelope) implements CustomEvent {}

  @EventName("robot_ranked")
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

  /** Claims to be another event, in another room. */
  @EventName("robot_hid")
  public record Disguised(Envelope envelope) implements CustomEvent {
    @Override
    public String eventType() {
      return "robot_danced";
    }

    @Override
    public String roomId() {
      return "elsewhere";
    }
  }

  /** A group of custom events. */
  public sealed interface RobotEvent extends CustomEvent permits Started, Restarted {}

  @EventName("robot_started")
  public record Started(Envelope envelope) implements RobotEvent {}

  @EventName("robot_restarted")
  public record Restarted(Envelope envelope) implements RobotEvent {}

  /** A group whose records cannot be listed. */
  public interface RobotSpoke extends CustomEvent {}

  @EventName("robot_sang")
  public record RobotSang(Envelope envelope) implements RobotSpoke {}

  @EventName("robot_said")
  public record RobotSaid(Envelope envelope) implements RobotSpoke {}

  /** A sealed group with a part whose records cannot be listed. */
  public sealed interface RobotMoved extends CustomEvent permits RobotTurned, RobotJumped {}

  public non-sealed interface RobotJumped extends RobotMoved {}

  @EventName("robot_turned")
  public record RobotTurned(Envelope envelope) implements RobotMoved {}

  public record Step(String name, int count) {}

  public enum Tempo {
    SLOW,
    FAST
  }

  /** A JSON-B adapter of the application. */
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
