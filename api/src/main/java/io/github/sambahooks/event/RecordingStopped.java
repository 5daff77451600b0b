package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A recording has stopped: {@code recording_stopped}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param recording the recording; never null, its members may be
 */
public record RecordingStopped(Envelope envelope, Recording recording) implements RecordingEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param recording the recording; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public RecordingStopped {
    requireNonNull(envelope, "envelope");
    requireNonNull(recording, "recording");
  }
}
