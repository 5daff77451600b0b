package io.github.sambahooks.testing;

import io.github.sambahooks.event.ParticipantEvent;
import java.time.Instant;

/**
 * A delivery that tells of a participant. By default it has what the documented sample of {@code
 * participant_joined} has: John Smith, a moderator.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class ParticipantDelivery<E extends ParticipantEvent>
    extends AbstractDelivery<E, ParticipantDelivery<E>> {

  ParticipantDelivery(Class<E> event) {
    this(
        event,
        Samples.inSession(event)
            .with("participantId", Samples.PARTICIPANT)
            .with("name", Samples.PARTICIPANT_NAME)
            .with("role", "moderator"));
  }

  private ParticipantDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  ParticipantDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new ParticipantDelivery<>(event, changed);
  }

  /**
   * Sets the participant's id ({@code participantId}; documented).
   *
   * @param participantId null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> withParticipantId(String participantId) {
    return with("participantId", participantId);
  }

  /**
   * Sets the participant's name ({@code name}; documented).
   *
   * @param name null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the name of the participant's role, such as {@code moderator} ({@code role}; documented).
   *
   * @param role null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> asRole(String role) {
    return with("role", role);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalId}; as the REST API
   * shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets when the participant joined ({@code joinTime}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> joinedAt(Instant time) {
    return with("joinTime", time);
  }

  /**
   * Sets when the participant left ({@code leaveTime}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> leftAt(Instant time) {
    return with("leaveTime", time);
  }

  /**
   * Sets what the participant uses, such as {@code desktop} ({@code device}; as the REST API shows
   * it).
   *
   * @param device null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> onDevice(String device) {
    return with("device", device);
  }

  /**
   * Sets the operating system ({@code system}; as the REST API shows it).
   *
   * @param system null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> onSystem(String system) {
    return with("system", system);
  }

  /**
   * Sets the browser ({@code browser}; as the REST API shows it).
   *
   * @param browser null is sent as null
   * @return another delivery
   */
  public ParticipantDelivery<E> inBrowser(String browser) {
    return with("browser", browser);
  }
}
