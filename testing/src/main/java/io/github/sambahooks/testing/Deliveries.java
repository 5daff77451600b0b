package io.github.sambahooks.testing;

import io.github.sambahooks.event.AnswerDeleted;
import io.github.sambahooks.event.AnswerUpdated;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.EventName;
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
import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.util.List;

/**
 * Creates deliveries of every event, as Digital Samba would send them, with defaults for
 * everything:
 *
 * <pre>{@code
 * Deliveries.participantJoined().inRoom(room).named("Ada").asRole("moderator")
 * }</pre>
 *
 * <p>The same call always returns a delivery with the same body. The one of {@code
 * participant_joined} is the sample that the vendor documents, member for member. The {@code data}
 * of all other events is not documented, but inferred from the vendor's REST API, in camelCase.
 */
public final class Deliveries {

  private Deliveries() {}

  /**
   * Returns one delivery of each event that the library has a record for, for example for a
   * parameterised test.
   *
   * @return sorted by the event's name; immutable
   */
  public static List<Delivery<?>> all() {
    return AllDeliveries.BY_NAME;
  }

  /**
   * Returns a delivery of any event, by its name. Use it for an event that the library has no
   * record for.
   *
   * @param eventType such as {@code robot_danced}; neither null nor blank
   * @return a delivery in the sample's session and room, with an empty {@code data} object
   * @throws IllegalArgumentException if the name is blank
   */
  public static GenericDelivery<WebhookEvent> of(String eventType) {
    if (eventType.isBlank()) {
      throw new IllegalArgumentException(
          "The event name <" + eventType + "> is blank: use the name that Digital Samba sends");
    }
    return new GenericDelivery<>(WebhookEvent.class, Samples.inSession(eventType));
  }

  /**
   * Returns a delivery of an event of your own, with the name in its {@link EventName} annotation.
   * {@link Delivery#event()} binds it with JSON-B and needs an implementation on the class path.
   *
   * @param <E> the event
   * @param type your own record
   * @return a delivery in the sample's session and room, with an empty {@code data} object
   * @throws IllegalArgumentException if the record has no {@code EventName}
   */
  public static <E extends Record & CustomEvent> GenericDelivery<E> of(Class<E> type) {
    EventName name = type.getAnnotation(EventName.class);
    if (name == null) {
      throw new IllegalArgumentException(
          "The event %s has no name: annotate it with @EventName(\"…\"), the name that Digital Samba sends"
              .formatted(type.getName()));
    }
    return new GenericDelivery<>(type, Samples.inSession(name.value()));
  }

  /** {@return the deliveries of a whole meeting, with consistent ids and rising timestamps} */
  public static Meeting meeting() {
    return new Meeting();
  }

  /** {@return a delivery of {@code session_started}} */
  public static SessionDelivery<SessionStarted> sessionStarted() {
    return new SessionDelivery<>(SessionStarted.class).without("sessionEndTime");
  }

  /** {@return a delivery of {@code session_ended}} */
  public static SessionDelivery<SessionEnded> sessionEnded() {
    return new SessionDelivery<>(SessionEnded.class);
  }

  /** {@return a delivery of {@code session_summary_ready}} */
  public static SessionDelivery<SessionSummaryReady> sessionSummaryReady() {
    return new SessionDelivery<>(SessionSummaryReady.class);
  }

  /** {@return a delivery of {@code session_transcript_ready}} */
  public static SessionDelivery<SessionTranscriptReady> sessionTranscriptReady() {
    return new SessionDelivery<>(SessionTranscriptReady.class);
  }

  /** {@return a delivery of {@code room_locked}} */
  public static RoomDelivery<RoomLocked> roomLocked() {
    return new RoomDelivery<>(RoomLocked.class);
  }

  /** {@return a delivery of {@code room_unlocked}} */
  public static RoomDelivery<RoomUnlocked> roomUnlocked() {
    return new RoomDelivery<>(RoomUnlocked.class);
  }

  /** {@return a delivery of {@code room_deleted}} */
  public static RoomDelivery<RoomDeleted> roomDeleted() {
    return new RoomDelivery<>(RoomDeleted.class);
  }

  /** {@return a delivery of {@code role_deleted}} */
  public static RoleDelivery<RoleDeleted> roleDeleted() {
    return new RoleDelivery<>(RoleDeleted.class);
  }

  /** {@return a delivery of {@code participant_joined}} */
  public static ParticipantDelivery<ParticipantJoined> participantJoined() {
    return new ParticipantDelivery<>(ParticipantJoined.class);
  }

  /** {@return a delivery of {@code participant_left}} */
  public static ParticipantDelivery<ParticipantLeft> participantLeft() {
    return new ParticipantDelivery<>(ParticipantLeft.class);
  }

  /** {@return a delivery of {@code participant_waiting_joined}} */
  public static ParticipantDelivery<ParticipantWaitingJoined> participantWaitingJoined() {
    return new ParticipantDelivery<>(ParticipantWaitingJoined.class);
  }

  /** {@return a delivery of {@code participant_waiting_left}} */
  public static ParticipantDelivery<ParticipantWaitingLeft> participantWaitingLeft() {
    return new ParticipantDelivery<>(ParticipantWaitingLeft.class);
  }

  /** {@return a delivery of {@code participant_invited}} */
  public static ParticipantDelivery<ParticipantInvited> participantInvited() {
    return new ParticipantDelivery<>(ParticipantInvited.class);
  }

  /** {@return a delivery of {@code participant_hand_raised}} */
  public static ParticipantDelivery<ParticipantHandRaised> participantHandRaised() {
    return new ParticipantDelivery<>(ParticipantHandRaised.class);
  }

  /** {@return a delivery of {@code participant_hand_lowered}} */
  public static ParticipantDelivery<ParticipantHandLowered> participantHandLowered() {
    return new ParticipantDelivery<>(ParticipantHandLowered.class);
  }

  /** {@return a delivery of {@code participant_avatar_uploaded}} */
  public static ParticipantDelivery<ParticipantAvatarUploaded> participantAvatarUploaded() {
    return new ParticipantDelivery<>(ParticipantAvatarUploaded.class);
  }

  /** {@return a delivery of {@code participant_avatar_deleted}} */
  public static ParticipantDelivery<ParticipantAvatarDeleted> participantAvatarDeleted() {
    return new ParticipantDelivery<>(ParticipantAvatarDeleted.class);
  }

  /** {@return a delivery of {@code phone_participant_muted}} */
  public static PhoneCallDelivery<PhoneParticipantMuted> phoneParticipantMuted() {
    return new PhoneCallDelivery<>(PhoneParticipantMuted.class);
  }

  /** {@return a delivery of {@code phone_participant_unmuted}} */
  public static PhoneCallDelivery<PhoneParticipantUnmuted> phoneParticipantUnmuted() {
    return new PhoneCallDelivery<>(PhoneParticipantUnmuted.class);
  }

  /** {@return a delivery of {@code phone_participant_asked_to_unmute}} */
  public static PhoneCallDelivery<PhoneParticipantAskedToUnmute> phoneParticipantAskedToUnmute() {
    return new PhoneCallDelivery<>(PhoneParticipantAskedToUnmute.class);
  }

  /** {@return a delivery of {@code recording_started}} */
  public static RecordingDelivery<RecordingStarted> recordingStarted() {
    return new RecordingDelivery<>(RecordingStarted.class)
        .lasting(Duration.ZERO)
        .updatedAt(Samples.CREATED)
        .withStatus("IN_PROGRESS");
  }

  /** {@return a delivery of {@code recording_stopped}} */
  public static RecordingDelivery<RecordingStopped> recordingStopped() {
    return new RecordingDelivery<>(RecordingStopped.class).withStatus("STOPPED");
  }

  /** {@return a delivery of {@code recording_ready}} */
  public static RecordingDelivery<RecordingReady> recordingReady() {
    return new RecordingDelivery<>(RecordingReady.class);
  }

  /** {@return a delivery of {@code recording_deleted}} */
  public static RecordingDelivery<RecordingDeleted> recordingDeleted() {
    return new RecordingDelivery<>(RecordingDeleted.class);
  }

  /** {@return a delivery of {@code question_asked}} */
  public static QuestionDelivery<QuestionAsked> questionAsked() {
    return new QuestionDelivery<>(QuestionAsked.class);
  }

  /** {@return a delivery of {@code question_answered}} */
  public static QuestionDelivery<QuestionAnswered> questionAnswered() {
    return new QuestionDelivery<>(QuestionAnswered.class).withAnswers("Right after the session.");
  }

  /** {@return a delivery of {@code question_updated}} */
  public static QuestionDelivery<QuestionUpdated> questionUpdated() {
    return new QuestionDelivery<>(QuestionUpdated.class);
  }

  /** {@return a delivery of {@code question_dismissed}} */
  public static QuestionDelivery<QuestionDismissed> questionDismissed() {
    return new QuestionDelivery<>(QuestionDismissed.class);
  }

  /** {@return a delivery of {@code question_reopened}} */
  public static QuestionDelivery<QuestionReopened> questionReopened() {
    return new QuestionDelivery<>(QuestionReopened.class);
  }

  /** {@return a delivery of {@code question_deleted}} */
  public static QuestionDelivery<QuestionDeleted> questionDeleted() {
    return new QuestionDelivery<>(QuestionDeleted.class);
  }

  /** {@return a delivery of {@code answer_updated}} */
  public static AnswerDelivery<AnswerUpdated> answerUpdated() {
    return new AnswerDelivery<>(AnswerUpdated.class);
  }

  /** {@return a delivery of {@code answer_deleted}} */
  public static AnswerDelivery<AnswerDeleted> answerDeleted() {
    return new AnswerDelivery<>(AnswerDeleted.class);
  }

  /** {@return a delivery of {@code file_added_to_library}} */
  public static LibraryFileDelivery<FileAddedToLibrary> fileAddedToLibrary() {
    return new LibraryFileDelivery<>(FileAddedToLibrary.class);
  }

  /** {@return a delivery of {@code file_renamed}} */
  public static LibraryFileDelivery<FileRenamed> fileRenamed() {
    return new LibraryFileDelivery<>(FileRenamed.class);
  }

  /** {@return a delivery of {@code file_deleted_from_library}} */
  public static LibraryFileDelivery<FileDeletedFromLibrary> fileDeletedFromLibrary() {
    return new LibraryFileDelivery<>(FileDeletedFromLibrary.class);
  }

  /** {@return a delivery of {@code file_processing_failed}} */
  public static LibraryFileDelivery<FileProcessingFailed> fileProcessingFailed() {
    return new LibraryFileDelivery<>(FileProcessingFailed.class).withStatus("FAILED");
  }

  /** {@return a delivery of {@code folder_added_to_library}} */
  public static LibraryFolderDelivery<FolderAddedToLibrary> folderAddedToLibrary() {
    return new LibraryFolderDelivery<>(FolderAddedToLibrary.class);
  }

  /** {@return a delivery of {@code folder_renamed}} */
  public static LibraryFolderDelivery<FolderRenamed> folderRenamed() {
    return new LibraryFolderDelivery<>(FolderRenamed.class);
  }

  /** {@return a delivery of {@code folder_deleted_from_library}} */
  public static LibraryFolderDelivery<FolderDeletedFromLibrary> folderDeletedFromLibrary() {
    return new LibraryFolderDelivery<>(FolderDeletedFromLibrary.class);
  }
}
