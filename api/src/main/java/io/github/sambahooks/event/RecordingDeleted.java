package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A recording has been deleted: {@code recording_deleted}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param recording the recording; never null, its members may be
 */
public record RecordingDeleted(Envelope envelope, Recording recording) implements RecordingEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param recording the recording; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public RecordingDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(recording, "recording");
  }
}
