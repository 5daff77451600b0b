package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A recording has been deleted: {@code recording_deleted}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param recording the recording; never null, but its members may be null
 */
public record RecordingDeleted(Envelope envelope, Recording recording) implements RecordingEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param recording the recording; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public RecordingDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(recording, "recording");
  }
}
