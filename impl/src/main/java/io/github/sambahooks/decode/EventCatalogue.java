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

/** Every event name that the library knows, and the record it stands for. */
final class EventCatalogue {

  private EventCatalogue() {}

  static WebhookEvent event(Envelope envelope, Members members) {
    Details details = new Details(members, envelope);
    return switch (envelope.eventType()) {
      case "session_started" -> new SessionStarted(envelope, details.session());
      case "session_ended" -> new SessionEnded(envelope, details.session());
      case "session_summary_ready" -> new SessionSummaryReady(envelope, details.session());
      case "session_transcript_ready" -> new SessionTranscriptReady(envelope, details.session());

      case "room_locked" -> new RoomLocked(envelope);
      case "room_unlocked" -> new RoomUnlocked(envelope);
      case "room_deleted" -> new RoomDeleted(envelope);

      case "role_deleted" -> new RoleDeleted(envelope, details.role());

      case "participant_joined" -> new ParticipantJoined(envelope, details.participant());
      case "participant_left" -> new ParticipantLeft(envelope, details.participant());
      case "participant_waiting_joined" ->
          new ParticipantWaitingJoined(envelope, details.participant());
      case "participant_waiting_left" ->
          new ParticipantWaitingLeft(envelope, details.participant());
      case "participant_invited" -> new ParticipantInvited(envelope, details.participant());
      case "participant_hand_raised" -> new ParticipantHandRaised(envelope, details.participant());
      case "participant_hand_lowered" ->
          new ParticipantHandLowered(envelope, details.participant());
      case "participant_avatar_uploaded" ->
          new ParticipantAvatarUploaded(envelope, details.participant());
      case "participant_avatar_deleted" ->
          new ParticipantAvatarDeleted(envelope, details.participant());

      case "phone_participant_muted" -> new PhoneParticipantMuted(envelope, details.phoneCall());
      case "phone_participant_unmuted" ->
          new PhoneParticipantUnmuted(envelope, details.phoneCall());
      case "phone_participant_asked_to_unmute" ->
          new PhoneParticipantAskedToUnmute(envelope, details.phoneCall());

      case "recording_started" -> new RecordingStarted(envelope, details.recording());
      case "recording_stopped" -> new RecordingStopped(envelope, details.recording());
      case "recording_ready" -> new RecordingReady(envelope, details.recording());
      case "recording_deleted" -> new RecordingDeleted(envelope, details.recording());

      case "question_asked" -> new QuestionAsked(envelope, details.question());
      case "question_answered" -> new QuestionAnswered(envelope, details.question());
      case "question_updated" -> new QuestionUpdated(envelope, details.question());
      case "question_dismissed" -> new QuestionDismissed(envelope, details.question());
      case "question_reopened" -> new QuestionReopened(envelope, details.question());
      case "question_deleted" -> new QuestionDeleted(envelope, details.question());

      case "answer_updated" -> new AnswerUpdated(envelope, details.answer());
      case "answer_deleted" -> new AnswerDeleted(envelope, details.answer());

      case "file_added_to_library" ->
          new FileAddedToLibrary(envelope, details.library(), details.file());
      case "file_renamed" -> new FileRenamed(envelope, details.library(), details.file());
      case "file_deleted_from_library" ->
          new FileDeletedFromLibrary(envelope, details.library(), details.file());
      case "file_processing_failed" ->
          new FileProcessingFailed(envelope, details.library(), details.file());

      case "folder_added_to_library" ->
          new FolderAddedToLibrary(envelope, details.library(), details.folder());
      case "folder_renamed" -> new FolderRenamed(envelope, details.library(), details.folder());
      case "folder_deleted_from_library" ->
          new FolderDeletedFromLibrary(envelope, details.library(), details.folder());

      default -> new UnknownEvent(envelope);
    };
  }
}
