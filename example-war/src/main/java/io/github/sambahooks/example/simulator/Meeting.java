package io.github.sambahooks.example.simulator;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A short meeting, step by step: what happens, and what Digital Samba delivers. */
class Meeting {

  /** The steps, the same for every meeting. */
  static final List<Step> STEPS =
      List.of(
          new Step("The session starts", meeting -> Deliveries.sessionStarted()),
          new Step("Ada joins as a moderator", meeting -> meeting.joins("Ada", "moderator")),
          new Step("Grace joins", meeting -> meeting.joins("Grace", "speaker")),
          new Step("Linus joins", meeting -> meeting.joins("Linus", "attendee")),
          new Step("Margaret waits to be let in", meeting -> meeting.waits("Margaret")),
          new Step("Margaret joins", meeting -> meeting.joins("Margaret", "attendee")),
          new Step("Zoë joins", meeting -> meeting.joins("Zoë", "attendee")),
          new Step("A recording starts", Meeting::recordingStarts),
          new Step("Linus raises a hand", meeting -> meeting.raises("Linus")),
          new Step("Zoë asks a question", Meeting::asks),
          new Step("Linus lowers the hand", meeting -> meeting.lowers("Linus")),
          new Step("The question is answered", Meeting::isAnswered),
          new Step("Grace leaves", meeting -> meeting.leaves("Grace")),
          new Step("The recording stops", Meeting::recordingStops),
          new Step("The session ends", meeting -> Deliveries.sessionEnded()),
          new Step("The recording is ready", Meeting::recordingIsReady));

  private static final String QUESTION = "May we have the slides?";
  private static final String RECORDING = "Weekly planning";

  private final String id;

  /** Creates a meeting with its own room, session and people for each id. */
  Meeting(String id) {
    this.id = id;
  }

  /** Returns the delivery of a step. */
  Delivery<?> delivery(int step) {
    return STEPS.get(step).delivery().apply(this).inRoom(uuid("room")).inSession(uuid("session"));
  }

  private Delivery<?> joins(String name, String role) {
    return Deliveries.participantJoined().withParticipantId(uuid(name)).named(name).asRole(role);
  }

  private Delivery<?> waits(String name) {
    return Deliveries.participantWaitingJoined()
        .withParticipantId(uuid(name))
        .named(name)
        .asRole("attendee");
  }

  private Delivery<?> raises(String name) {
    return Deliveries.participantHandRaised().withParticipantId(uuid(name)).named(name);
  }

  private Delivery<?> lowers(String name) {
    return Deliveries.participantHandLowered().withParticipantId(uuid(name)).named(name);
  }

  private Delivery<?> leaves(String name) {
    return Deliveries.participantLeft().withParticipantId(uuid(name)).named(name);
  }

  private Delivery<?> asks() {
    return Deliveries.questionAsked()
        .withQuestionId(uuid("question"))
        .withQuestion(QUESTION)
        .askedBy(uuid("Zoë"), "Zoë");
  }

  private Delivery<?> isAnswered() {
    return Deliveries.questionAnswered()
        .withQuestionId(uuid("question"))
        .withQuestion(QUESTION)
        .askedBy(uuid("Zoë"), "Zoë");
  }

  private Delivery<?> recordingStarts() {
    return Deliveries.recordingStarted()
        .withRecordingId(uuid("recording"))
        .named(RECORDING)
        .startedBy(uuid("Ada"), "Ada");
  }

  private Delivery<?> recordingStops() {
    return Deliveries.recordingStopped()
        .withRecordingId(uuid("recording"))
        .named(RECORDING)
        .lasting(Duration.ofMinutes(12))
        .startedBy(uuid("Ada"), "Ada");
  }

  private Delivery<?> recordingIsReady() {
    return Deliveries.recordingReady()
        .withRecordingId(uuid("recording"))
        .named(RECORDING)
        .lasting(Duration.ofMinutes(12))
        .startedBy(uuid("Ada"), "Ada");
  }

  private String uuid(String of) {
    return UUID.nameUUIDFromBytes((id + "/" + of).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** A step: what happens, and the delivery that reports it. */
  record Step(String title, Function<Meeting, Delivery<?>> delivery) {}
}
