package io.github.sambahooks.benchmarks.http;

import io.github.sambahooks.benchmarks.Attendance;
import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.byhand.EmptyServlet;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.start.WebhookInitializer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What is deployed on WildFly. */
final class Wars {

  private static final String API = "io/github/sambahooks/event/";
  private static final Set<String> NAMED_BY_THE_EXAMPLE =
      Set.of(
          API + "Answer.class",
          API + "Envelope.class",
          API + "Participant.class",
          API + "ParticipantEvent.class",
          API + "ParticipantHandLowered.class",
          API + "ParticipantHandRaised.class",
          API + "ParticipantJoined.class",
          API + "ParticipantLeft.class",
          API + "ParticipantWaitingJoined.class",
          API + "ParticipantWaitingLeft.class",
          API + "Question.class",
          API + "QuestionAnswered.class",
          API + "QuestionAsked.class",
          API + "QuestionDeleted.class",
          API + "QuestionDismissed.class",
          API + "QuestionEvent.class",
          API + "QuestionReopened.class",
          API + "QuestionUpdated.class",
          API + "Recording.class",
          API + "RecordingDeleted.class",
          API + "RecordingEvent.class",
          API + "RecordingReady.class",
          API + "RecordingStarted.class",
          API + "RecordingStopped.class",
          API + "RoomDeleted.class",
          API + "RoomEvent.class",
          API + "RoomLocked.class",
          API + "RoomUnlocked.class",
          API + "Session.class",
          API + "SessionEnded.class",
          API + "SessionEvent.class",
          API + "SessionStarted.class",
          API + "WebhookEvent.class");

  private final Path folder;

  Wars(Path folder) {
    this.folder = folder;
  }

  /** Makes a WAR as the example is one: both jars in it, and an observer. */
  Path library() throws IOException {
    Path file = folder.resolve("library.war");
    try (WarFile war = new WarFile(file)) {
      war.beans()
          .configuration()
          .classes(LibraryObserver.class, Attendance.class)
          .jarOf(WebhookEvent.class)
          .jarOf(WebhookInitializer.class);
    }
    return file;
  }

  /** Makes a WAR with the empty servlet, and a bean archive too. */
  Path empty() throws IOException {
    Path file = folder.resolve("empty.war");
    try (WarFile war = new WarFile(file)) {
      war.beans().classes(EmptyServlet.class);
    }
    return file;
  }

  /**
   * Makes the example without the library, and without the simulator, which needs it. Its observers
   * stay, and with them those classes of the API that they name, as classes of the application's
   * own; nothing fires an event.
   */
  Path exampleWithoutLibrary(Path example) throws IOException {
    Path file = folder.resolve("example-without.war");
    try (WarFile war = new WarFile(file)) {
      war.filesOf(
              example,
              "",
              name ->
                  !name.startsWith("WEB-INF/lib/sambahooks")
                      && !name.contains("/example/simulator/"))
          .filesOf(
              WarFile.jar(WebhookEvent.class), "WEB-INF/classes/", NAMED_BY_THE_EXAMPLE::contains);
    }
    return file;
  }
}
