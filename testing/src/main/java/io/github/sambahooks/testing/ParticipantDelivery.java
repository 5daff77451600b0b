package io.github.sambahooks.testing;

import io.github.sambahooks.event.ParticipantEvent;
import java.time.Instant;

/**
 * A delivery about a participant. By default it is John Smith, the moderator of the documented
 * sample of {@code participant_joined}.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class ParticipantDelivery<E extends ParticipantEvent>
    extends AbstractDelivery<E, ParticipantDelivery<E>> {

  ParticipantDelivery(Class<E> type) {
    this(
        type,
        Samples.inSession(type)
            .with("participantId", Samples.PARTICIPANT)
            .with("name", Samples.PARTICIPANT_NAME)
            .with("role", "moderator"));
  }

  private ParticipantDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  ParticipantDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new ParticipantDelivery<>(type, body);
  }

  /**
   * Sets the participant's id ({@code participantId}; documented).
   *
   * @param participantId null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> withParticipantId(String participantId) {
    return with("participantId", participantId);
  }

  /**
   * Sets the participant's name ({@code name}; documented).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the name of the participant's role, such as {@code moderator} ({@code role}; documented).
   *
   * @param role null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> asRole(String role) {
    return with("role", role);
  }

  /**
   * Sets the id that your application gave the participant ({@code externalId}; inferred from the
   * REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets the id that your application gave the room ({@code roomExternalId}; inferred from the REST
   * API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> withRoomExternalId(String externalId) {
    return with("roomExternalId", externalId);
  }

  /**
   * Sets when the participant joined ({@code joinTime}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> joinedAt(Instant time) {
    return with("joinTime", time);
  }

  /**
   * Sets when the participant left ({@code leaveTime}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> leftAt(Instant time) {
    return with("leaveTime", time);
  }

  /**
   * Sets the participant's device, such as {@code desktop} ({@code device}; inferred from the REST
   * API).
   *
   * @param device null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> onDevice(String device) {
    return with("device", device);
  }

  /**
   * Sets the operating system ({@code system}; inferred from the REST API).
   *
   * @param system null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> onSystem(String system) {
    return with("system", system);
  }

  /**
   * Sets the browser ({@code browser}; inferred from the REST API).
   *
   * @param browser null is sent as null
   * @return a new delivery
   */
  public ParticipantDelivery<E> inBrowser(String browser) {
    return with("browser", browser);
  }
}
