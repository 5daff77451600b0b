package io.github.sambahooks.event;

/**
 * What happens to a recording.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface RecordingEvent extends WebhookEvent {
  /**
   * Returns the recording.
   *
   * @return never null; its members may be
   */
  Recording recording();
}
