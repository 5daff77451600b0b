package io.github.sambahooks.decode;

import io.github.sambahooks.event.AnswerDeleted;
import io.github.sambahooks.event.AnswerUpdated;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.FileAddedToLibrary;
import io.github.sambahooks.event.FileDeletedFromLibrary;
import io.github.sambahooks.event.FileProcessingFailed;
import io.github.sambahooks.event.FileRenamed;
import io.github.sambahooks.event.FolderAddedToLibrary;
import io.github.sambahooks.event.FolderDeletedFromLibrary;
import io.github.sambahooks.event.FolderRenamed;
import io.github.sambahooks.event.ParticipantAvatarDeleted;
import io.github.sambahooks.event.ParticipantAvatarUploaded;
import io.github.sambahooks.event.ParticipantHandLowered;
import io.github.sambahooks.event.ParticipantHandRaised;
import io.github.sambahooks.event.ParticipantInvited;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.ParticipantWaitingJoined;
import io.github.sambahooks.event.ParticipantWaitingLeft;
import io.github.sambahooks.event.PhoneParticipantAskedToUnmute;
import io.github.sambahooks.event.PhoneParticipantMuted;
import io.github.sambahooks.event.PhoneParticipantUnmuted;
import io.github.sambahooks.event.QuestionAnswered;
import io.github.sambahooks.event.QuestionAsked;
import io.github.sambahooks.event.QuestionDeleted;
import io.github.sambahooks.event.QuestionDismissed;
import io.github.sambahooks.event.QuestionReopened;
import io.github.sambahooks.event.QuestionUpdated;
import io.github.sambahooks.event.RecordingDeleted;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RecordingStarted;
import io.github.sambahooks.event.RecordingStopped;
import io.github.sambahooks.event.RoleDeleted;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.RoomLocked;
import io.github.sambahooks.event.RoomUnlocked;
import io.github.sambahooks.event.SessionEnded;
import io.github.sambahooks.event.SessionStarted;
import io.github.sambahooks.event.SessionSummaryReady;
import io.github.sambahooks.event.SessionTranscriptReady;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Every event that the library has a record for. Its name is the snake_case form of the record's
 * name: {@code recording_ready} is {@link RecordingReady}.
 */
public final class EventCatalogue {

  private static final Map<String, Class<? extends WebhookEvent>> TYPES = new HashMap<>();
  private static final Map<String, EventFactory> FACTORIES = new HashMap<>();

  static {
    add(SessionStarted.class, (e, d) -> new SessionStarted(e, d.session()));
    add(SessionEnded.class, (e, d) -> new SessionEnded(e, d.session()));
    add(SessionSummaryReady.class, (e, d) -> new SessionSummaryReady(e, d.session()));
    add(SessionTranscriptReady.class, (e, d) -> new SessionTranscriptReady(e, d.session()));
    add(RoomLocked.class, (e, d) -> new RoomLocked(e));
    add(RoomUnlocked.class, (e, d) -> new RoomUnlocked(e));
    add(RoomDeleted.class, (e, d) -> new RoomDeleted(e));
    add(RoleDeleted.class, (e, d) -> new RoleDeleted(e, d.role()));
    add(ParticipantJoined.class, (e, d) -> new ParticipantJoined(e, d.participant()));
    add(ParticipantLeft.class, (e, d) -> new ParticipantLeft(e, d.participant()));
    add(ParticipantWaitingJoined.class, (e, d) -> new ParticipantWaitingJoined(e, d.participant()));
    add(ParticipantWaitingLeft.class, (e, d) -> new ParticipantWaitingLeft(e, d.participant()));
    add(ParticipantInvited.class, (e, d) -> new ParticipantInvited(e, d.participant()));
    add(ParticipantHandRaised.class, (e, d) -> new ParticipantHandRaised(e, d.participant()));
    add(ParticipantHandLowered.class, (e, d) -> new ParticipantHandLowered(e, d.participant()));
    add(
        ParticipantAvatarUploaded.class,
        (e, d) -> new ParticipantAvatarUploaded(e, d.participant()));
    add(ParticipantAvatarDeleted.class, (e, d) -> new ParticipantAvatarDeleted(e, d.participant()));
    add(PhoneParticipantMuted.class, (e, d) -> new PhoneParticipantMuted(e, d.phoneCall()));
    add(PhoneParticipantUnmuted.class, (e, d) -> new PhoneParticipantUnmuted(e, d.phoneCall()));
    add(
        PhoneParticipantAskedToUnmute.class,
        (e, d) -> new PhoneParticipantAskedToUnmute(e, d.phoneCall()));
    add(RecordingStarted.class, (e, d) -> new RecordingStarted(e, d.recording()));
    add(RecordingStopped.class, (e, d) -> new RecordingStopped(e, d.recording()));
    add(RecordingReady.class, (e, d) -> new RecordingReady(e, d.recording()));
    add(RecordingDeleted.class, (e, d) -> new RecordingDeleted(e, d.recording()));
    add(QuestionAsked.class, (e, d) -> new QuestionAsked(e, d.question()));
    add(QuestionAnswered.class, (e, d) -> new QuestionAnswered(e, d.question()));
    add(QuestionUpdated.class, (e, d) -> new QuestionUpdated(e, d.question()));
    add(QuestionDismissed.class, (e, d) -> new QuestionDismissed(e, d.question()));
    add(QuestionReopened.class, (e, d) -> new QuestionReopened(e, d.question()));
    add(QuestionDeleted.class, (e, d) -> new QuestionDeleted(e, d.question()));
    add(AnswerUpdated.class, (e, d) -> new AnswerUpdated(e, d.answer()));
    add(AnswerDeleted.class, (e, d) -> new AnswerDeleted(e, d.answer()));
    add(FileAddedToLibrary.class, (e, d) -> new FileAddedToLibrary(e, d.library(), d.file()));
    add(FileRenamed.class, (e, d) -> new FileRenamed(e, d.library(), d.file()));
    add(
        FileDeletedFromLibrary.class,
        (e, d) -> new FileDeletedFromLibrary(e, d.library(), d.file()));
    add(FileProcessingFailed.class, (e, d) -> new FileProcessingFailed(e, d.library(), d.file()));
    add(FolderAddedToLibrary.class, (e, d) -> new FolderAddedToLibrary(e, d.library(), d.folder()));
    add(FolderRenamed.class, (e, d) -> new FolderRenamed(e, d.library(), d.folder()));
    add(
        FolderDeletedFromLibrary.class,
        (e, d) -> new FolderDeletedFromLibrary(e, d.library(), d.folder()));
  }

  private EventCatalogue() {}

  /** Returns the records by event name. */
  public static Map<String, Class<? extends WebhookEvent>> types() {
    return Collections.unmodifiableMap(TYPES);
  }

  /** Creates the event that the envelope names, or an {@link UnknownEvent} if it has no record. */
  static WebhookEvent create(Envelope envelope, DetailMapper details) {
    EventFactory factory = FACTORIES.get(envelope.eventType());
    return factory == null ? new UnknownEvent(envelope) : factory.create(envelope, details);
  }

  private static void add(Class<? extends WebhookEvent> type, EventFactory factory) {
    String name = SnakeCase.of(type.getSimpleName());
    TYPES.put(name, type);
    FACTORIES.put(name, factory);
  }

  /** Creates the record of one event. */
  private interface EventFactory {

    WebhookEvent create(Envelope envelope, DetailMapper details);
  }
}
