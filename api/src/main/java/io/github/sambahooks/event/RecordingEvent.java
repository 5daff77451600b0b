package io.github.sambahooks.event;

/**
 * An event about a recording.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface RecordingEvent extends WebhookEvent {
  /**
   * Returns the recording.
   *
   * @return never null, but its members may be null
   */
  Recording recording();
}
