package io.github.sambahooks.testing;

import io.github.sambahooks.event.RecordingEvent;
import java.time.Duration;
import java.time.Instant;

/**
 * A delivery about a recording. All members of a finished recording are set by default.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class RecordingDelivery<E extends RecordingEvent>
    extends AbstractDelivery<E, RecordingDelivery<E>> {

  RecordingDelivery(Class<E> type) {
    this(
        type,
        Samples.inSession(type)
            .with("recordingId", Samples.RECORDING)
            .with("name", "Weekly planning")
            .with("duration", Samples.RECORDING_DURATION)
            .with("status", "READY")
            .with("participantId", Samples.PARTICIPANT)
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("participantExternalId", "crm-1042")
            .with("roomExternalId", Samples.ROOM_EXTERNAL_ID)
            .with("createdAt", Samples.CREATED)
            .with("updatedAt", Samples.UPDATED));
  }

  private RecordingDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  RecordingDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new RecordingDelivery<>(type, body);
  }

  /**
   * Sets the recording's id ({@code recordingId}; inferred from the REST API).
   *
   * @param recordingId null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> withRecordingId(String recordingId) {
    return with("recordingId", recordingId);
  }

  /**
   * Sets the recording's name ({@code name}; inferred from the REST API).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the length of the recording ({@code duration}; sent in seconds; inferred from the REST
   * API).
   *
   * @param duration rounded down to whole seconds; null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> lasting(Duration duration) {
    return with("duration", duration);
  }

  /**
   * Sets the status of the recording, such as {@code READY} ({@code status}; inferred from the REST
   * API).
   *
   * @param status null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> withStatus(String status) {
    return with("status", status);
  }

  /**
   * Sets the participant who started the recording: {@code participantId} and {@code
   * participantName} (inferred from the REST API).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> startedBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave the participant ({@code participantExternalId}; inferred
   * from the REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> withParticipantExternalId(String externalId) {
    return with("participantExternalId", externalId);
  }

  /**
   * Sets the id that your application gave the room ({@code roomExternalId}; inferred from the REST
   * API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> withRoomExternalId(String externalId) {
    return with("roomExternalId", externalId);
  }

  /**
   * Sets when the recording was created ({@code createdAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }

  /**
   * Sets when the recording was changed ({@code updatedAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public RecordingDelivery<E> updatedAt(Instant time) {
    return with("updatedAt", time);
  }
}
