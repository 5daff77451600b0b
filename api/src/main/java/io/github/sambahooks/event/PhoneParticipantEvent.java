package io.github.sambahooks.event;

/**
 * What happens to a participant who takes part by phone.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface PhoneParticipantEvent extends WebhookEvent {
  /**
   * Returns the call.
   *
   * @return never null; its members may be
   */
  PhoneCall phoneCall();
}
