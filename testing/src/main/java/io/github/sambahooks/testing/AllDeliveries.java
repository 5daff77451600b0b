package io.github.sambahooks.testing;

import java.util.List;

/** One delivery of each event, in the order of the README's table. */
final class AllDeliveries {

  static final List<Delivery<?>> IN_ORDER =
      List.of(
          Deliveries.sessionStarted(),
          Deliveries.sessionEnded(),
          Deliveries.sessionSummaryReady(),
          Deliveries.sessionTranscriptReady(),
          Deliveries.roomLocked(),
          Deliveries.roomUnlocked(),
          Deliveries.roomDeleted(),
          Deliveries.roleDeleted(),
          Deliveries.participantJoined(),
          Deliveries.participantLeft(),
          Deliveries.participantWaitingJoined(),
          Deliveries.participantWaitingLeft(),
          Deliveries.participantInvited(),
          Deliveries.participantHandRaised(),
          Deliveries.participantHandLowered(),
          Deliveries.participantAvatarUploaded(),
          Deliveries.participantAvatarDeleted(),
          Deliveries.phoneParticipantMuted(),
          Deliveries.phoneParticipantUnmuted(),
          Deliveries.phoneParticipantAskedToUnmute(),
          Deliveries.recordingStarted(),
          Deliveries.recordingStopped(),
          Deliveries.recordingReady(),
          Deliveries.recordingDeleted(),
          Deliveries.questionAsked(),
          Deliveries.questionAnswered(),
          Deliveries.questionUpdated(),
          Deliveries.questionDismissed(),
          Deliveries.questionReopened(),
          Deliveries.questionDeleted(),
          Deliveries.answerUpdated(),
          Deliveries.answerDeleted(),
          Deliveries.fileAddedToLibrary(),
          Deliveries.fileRenamed(),
          Deliveries.fileDeletedFromLibrary(),
          Deliveries.fileProcessingFailed(),
          Deliveries.folderAddedToLibrary(),
          Deliveries.folderRenamed(),
          Deliveries.folderDeletedFromLibrary());

  private AllDeliveries() {}
}
