package io.github.sambahooks.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The deliveries of a whole meeting, in the order in which they happen: John Smith starts a
 * session, Grace Hopper waits and joins, they record, she raises her hand and asks a question, both
 * leave, and the recording is ready.
 *
 * <pre>{@code
 * samba.deliver(Deliveries.meeting().inRoom("room-7"));
 * }</pre>
 *
 * <p>All deliveries have the same room and session. The ids of participants, of the recording and
 * of the question are the same in every delivery about them. Timestamps rise. The selection and the
 * order of events are made up; Digital Samba documents neither.
 *
 * <p>Immutable; every method returns a new meeting or the same deliveries. Safe for use by multiple
 * threads.
 */
public final class Meeting {

  private static final String GRACE = "2d6f1c1e-70a5-4f5e-9a53-0d2b8f4c6e17";
  private static final String GRACE_NAME = "Grace Hopper";
  private static final Duration LENGTH = Duration.between(Samples.START, Samples.END);

  private final String roomId;
  private final String sessionId;
  private final Instant start;

  Meeting() {
    this(Samples.ROOM, Samples.SESSION, Samples.START);
  }

  private Meeting(String roomId, String sessionId, Instant start) {
    this.roomId = roomId;
    this.sessionId = sessionId;
    this.start = start;
  }

  /**
   * Sets the room.
   *
   * @param roomId null is sent as null
   * @return a new meeting
   */
  public Meeting inRoom(String roomId) {
    return new Meeting(roomId, sessionId, start);
  }

  /**
   * Sets the session.
   *
   * @param sessionId null is sent as null
   * @return a new meeting
   */
  public Meeting inSession(String sessionId) {
    return new Meeting(roomId, sessionId, start);
  }

  /**
   * Sets when the session starts; by default, as in the samples, on 7 February 2023. It lasts 45
   * minutes.
   *
   * @param start not null
   * @return a new meeting
   */
  public Meeting startingAt(Instant start) {
    return new Meeting(roomId, sessionId, start);
  }

  /**
   * Returns the deliveries.
   *
   * @return in the order in which they happen, from {@code session_started} to {@code
   *     recording_ready}; immutable
   */
  public List<Delivery<?>> deliveries() {
    Instant end = start.plus(LENGTH);
    Instant recorded = start.plusSeconds(320);
    Instant asked = start.plusSeconds(900);
    Duration recording = Samples.RECORDING_DURATION;
    return List.of(
        here(Deliveries.sessionStarted().startedAt(start), start),
        here(Deliveries.participantJoined(), start.plusSeconds(7)),
        here(grace(Deliveries.participantWaitingJoined()), start.plusSeconds(60)),
        here(grace(Deliveries.participantJoined()), start.plusSeconds(90)),
        recording(Deliveries.recordingStarted(), recorded, recorded),
        here(grace(Deliveries.participantHandRaised()), start.plusSeconds(870)),
        here(grace(Deliveries.participantHandLowered()), start.plusSeconds(885)),
        here(Deliveries.questionAsked().askedBy(GRACE, GRACE_NAME).createdAt(asked), asked),
        here(
            Deliveries.questionAnswered().askedBy(GRACE, GRACE_NAME).createdAt(asked),
            asked.plusSeconds(60)),
        recording(Deliveries.recordingStopped(), recorded, recorded.plus(recording)),
        here(grace(Deliveries.participantLeft()), end.minusSeconds(30)),
        here(Deliveries.participantLeft(), end.minusSeconds(10)),
        here(Deliveries.sessionEnded().startedAt(start).endedAt(end), end),
        recording(Deliveries.recordingReady(), recorded, end.plusSeconds(120)));
  }

  private Delivery<?> recording(
      RecordingDelivery<?> delivery, Instant createdAt, Instant timestamp) {
    return here(delivery.createdAt(createdAt).updatedAt(timestamp), timestamp);
  }

  private Delivery<?> here(Delivery<?> delivery, Instant timestamp) {
    return delivery.inRoom(roomId).inSession(sessionId).at(timestamp);
  }

  private static ParticipantDelivery<?> grace(ParticipantDelivery<?> delivery) {
    return delivery.withParticipantId(GRACE).named(GRACE_NAME).asRole("attendee");
  }
}
