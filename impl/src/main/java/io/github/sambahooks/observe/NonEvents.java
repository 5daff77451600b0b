package io.github.sambahooks.observe;

/**
 * Types that are easily mistaken for events: their parts, and containers of events such as an
 * {@code Optional<ParticipantJoined>}. Nothing calls an observer of them.
 */
final class NonEvents {

  private NonEvents() {}

  /** Returns whether a type is mistaken for an event. */
  static boolean contains(ObservedType type) {
    return EventParts.contains(type) || type.containedEvent().isPresent();
  }

  /** Returns what to observe instead of a type that this class contains. */
  static String remedy(ObservedType type) {
    return EventParts.remedy(type)
        .orElseGet(
            () ->
                "an event is fired as itself, not as %s: observe %s"
                    .formatted(type, type.containedEvent().orElseThrow().getSimpleName()));
  }
}
