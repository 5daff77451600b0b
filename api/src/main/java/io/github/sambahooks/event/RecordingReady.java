package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A recording is ready: {@code recording_ready}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param recording the recording; never null, but its members may be null
 */
public record RecordingReady(Envelope envelope, Recording recording) implements RecordingEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param recording the recording; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public RecordingReady {
    requireNonNull(envelope, "envelope");
    requireNonNull(recording, "recording");
  }
}
