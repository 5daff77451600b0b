package io.github.sambahooks.event;

/**
 * An event about a participant who joined by phone.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface PhoneParticipantEvent extends WebhookEvent {
  /**
   * Returns the call.
   *
   * @return never null, but its members may be null
   */
  PhoneCall phoneCall();
}
