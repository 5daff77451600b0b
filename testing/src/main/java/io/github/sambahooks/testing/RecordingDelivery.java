package io.github.sambahooks.testing;

import io.github.sambahooks.event.RecordingEvent;
import java.time.Duration;
import java.time.Instant;

/**
 * A delivery that tells of a recording. By default it has all members of a recording that is ready.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class RecordingDelivery<E extends RecordingEvent>
    extends AbstractDelivery<E, RecordingDelivery<E>> {

  RecordingDelivery(Class<E> event) {
    this(
        event,
        Samples.inSession(event)
            .with("recordingId", Samples.RECORDING)
            .with("name", "Weekly planning")
            .with("duration", Samples.RECORDED)
            .with("status", "READY")
            .with("participantId", Samples.PARTICIPANT)
            .with("participantName", Samples.PARTICIPANT_NAME)
            .with("participantExternalId", "crm-1042")
            .with("createdAt", Samples.CREATED));
  }

  private RecordingDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  RecordingDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new RecordingDelivery<>(event, changed);
  }

  /**
   * Sets the recording's id ({@code recordingId}; as the REST API shows it).
   *
   * @param recordingId null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> withRecordingId(String recordingId) {
    return with("recordingId", recordingId);
  }

  /**
   * Sets the recording's name ({@code name}; as the REST API shows it).
   *
   * @param name null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets how long it is ({@code duration}; as the REST API shows it, in seconds).
   *
   * @param duration sent in whole seconds; null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> lasting(Duration duration) {
    return with("duration", duration);
  }

  /**
   * Sets its status, such as {@code READY} ({@code status}; as the REST API shows it).
   *
   * @param status null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> withStatus(String status) {
    return with("status", status);
  }

  /**
   * Sets who started it: {@code participantId} and {@code participantName} (as the REST API shows
   * it).
   *
   * @param participantId null is sent as null
   * @param participantName null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> startedBy(String participantId, String participantName) {
    return with("participantId", participantId).with("participantName", participantName);
  }

  /**
   * Sets the id that your application gave who started it ({@code participantExternalId}; as the
   * REST API shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> withParticipantExternalId(String externalId) {
    return with("participantExternalId", externalId);
  }

  /**
   * Sets when it was created ({@code createdAt}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public RecordingDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
