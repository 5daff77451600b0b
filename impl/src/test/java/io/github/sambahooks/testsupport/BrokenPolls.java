package io.github.sambahooks.testsupport;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;

/** Events of an application: those that cannot be delivered. */
public final class BrokenPolls {

  private BrokenPolls() {}

  public record Nameless(Envelope envelope) implements CustomEvent {}

  @EventName(" ")
  public record Blank(Envelope envelope) implements CustomEvent {}

  @EventName("poll_created")
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

  @EventName("many_ways")
  public record ManyWays(Envelope envelope, String text) implements CustomEvent {
    public ManyWays(Envelope envelope) {
      this(envelope, "");
    }
  }

  /** No record. */
  @EventName("classical")
  public static final class Classical implements CustomEvent {
    @Override
    public Envelope envelope() {
      return Envelope.of("classical");
    }
  }

  /** Nothing implements it. */
  public interface Unimplemented extends CustomEvent {}
}
