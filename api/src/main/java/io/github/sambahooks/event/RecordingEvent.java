package io.github.sambahooks.event;

/**
 * What happens to a recording.
 *
 * <p>Observe this type to get every event of the group.
 */
public sealed interface RecordingEvent extends WebhookEvent
    permits RecordingStarted, RecordingStopped, RecordingReady, RecordingDeleted {
  /**
   * Returns the recording.
   *
   * @return never null; its members may be
   */
  Recording recording();
}
