package io.github.sambahooks.testsupport;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import java.time.Instant;

/** Custom events that break a rule, so that the deployment fails. */
public final class BrokenRobots {

  private BrokenRobots() {}

  public record Nameless(Envelope envelope) implements CustomEvent {}

  @EventName(" ")
  public record Blank(Envelope envelope) implements CustomEvent {}

  /** Causes a warning only. */
  @EventName("robot danced")
  public record Spaced(Envelope envelope) implements CustomEvent {}

  @EventName("robot_danced")
  public record Twin(Envelope envelope) implements CustomEvent {}

  @EventName("hidden")
  record Hidden(Envelope envelope) implements CustomEvent {}

  @EventName("bare")
  public record Bare(String envelopeId) implements CustomEvent {
    @Override
    public Envelope envelope() {
      return Envelope.of("bare");
    }
  }

  @EventName("generic")
  public record Generic<T>(Envelope envelope, T value) implements CustomEvent {}

  @EventName("many_creators")
  public record ManyCreators(Envelope envelope, String text) implements CustomEvent {
    public ManyCreators(Envelope envelope) {
      this(envelope, "");
    }
  }

  @EventName("hiding")
  public record Hiding(Envelope envelope, String roomId, Instant timestamp)
      implements CustomEvent {}

  /** Not a record. */
  @EventName("classical")
  public static final class Classical implements CustomEvent {
    @Override
    public Envelope envelope() {
      return Envelope.of("classical");
    }
  }

  /** No record implements it. */
  public interface Unimplemented extends CustomEvent {}
}
