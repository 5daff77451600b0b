package io.github.sambahooks.acceptance.probe.broken;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Observers of events that cannot be delivered. */
@ApplicationScoped
public class BrokenObservers {

  void one(@Observes One event) {}

  void other(@Observes Other event) {}

  void nameless(@Observes Nameless event) {}

  void hiding(@Observes Hiding event) {}

  /** One record of the name. */
  @EventName("robot_danced")
  public record One(Envelope envelope) implements CustomEvent {}

  /** Another record of the name. */
  @EventName("robot_danced")
  public record Other(Envelope envelope) implements CustomEvent {}

  /** A record that hides the room of the delivery. */
  @EventName("robot_hid")
  public record Hiding(Envelope envelope, String roomId) implements CustomEvent {}

  /** A record without a name. */
  public record Nameless(Envelope envelope) implements CustomEvent {}
}
