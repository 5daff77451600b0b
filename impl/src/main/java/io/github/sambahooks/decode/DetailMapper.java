package io.github.sambahooks.decode;

import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Library;
import io.github.sambahooks.event.LibraryFile;
import io.github.sambahooks.event.LibraryFolder;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.PhoneCall;
import io.github.sambahooks.event.Question;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.Role;
import io.github.sambahooks.event.Session;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Creates the detail records. If a member has two possible names, the first with a value counts.
 */
final class DetailMapper {

  private final Members members;
  private final Envelope envelope;

  DetailMapper(Members members, Envelope envelope) {
    this.members = members;
    this.envelope = envelope;
  }

  Participant participant() {
    return new Participant(
        members.id("participantId", "id"),
        members.id("externalId"),
        members.text("name", "participantName"),
        members.text("role"),
        members.time("joinTime"),
        members.time("leaveTime"),
        members.text("device"),
        members.text("system"),
        members.text("browser"),
        members.id("roomExternalId"));
  }

  Session session() {
    return new Session(
        members.time("sessionStartTime", "startTime"), members.time("sessionEndTime", "endTime"));
  }

  Role role() {
    return new Role(members.id("roleId", "id"), members.text("name"), members.text("displayName"));
  }

  PhoneCall phoneCall() {
    return new PhoneCall(
        members.id("callId"),
        members.text("name"),
        members.id("callerNumber"),
        members.id("externalId"),
        members.flag("muted"));
  }

  Recording recording() {
    return new Recording(
        members.id("recordingId", "id"),
        members.text("name"),
        members.seconds("duration"),
        members.text("status"),
        members.id("participantId"),
        members.text("participantName"),
        members.id("participantExternalId"),
        members.id("roomExternalId"),
        members.time("createdAt"),
        members.time("updatedAt"));
  }

  Library library() {
    return new Library(
        members.id("libraryId"), members.id("libraryExternalId"), members.text("libraryName"));
  }

  LibraryFolder folder() {
    return new LibraryFolder(
        members.id("folderId", "id"),
        members.id("externalId"),
        members.id("parentId"),
        members.text("name"),
        members.text("description"),
        members.time("createdAt"));
  }

  LibraryFile file() {
    return new LibraryFile(
        members.id("fileId", "id"),
        members.id("folderId"),
        members.text("name", "fileName"),
        members.text("type"),
        members.count("size"),
        members.text("status"),
        members.time("createdAt"));
  }

  Question question() {
    return new Question(
        members.id("questionId", "id"),
        members.text("question"),
        members.id("participantId"),
        members.id("externalParticipantId"),
        members.text("participantName"),
        members.flag("anonymous"),
        members.id("breakoutId"),
        members.time("createdAt"),
        answers());
  }

  Answer answer() {
    return answer(members);
  }

  private List<Answer> answers() {
    return envelope.data().get("answers") instanceof JsonArray answers
        ? answers.stream()
            .filter(JsonObject.class::isInstance)
            .map(answer -> answer(members(answer.asJsonObject())))
            .toList()
        : List.of();
  }

  private static Answer answer(Members members) {
    return new Answer(
        members.id("answerId", "id"),
        members.text("answer"),
        members.id("participantId"),
        members.id("externalParticipantId"),
        members.text("participantName"),
        members.flag("private"),
        members.time("createdAt"));
  }

  private static Members members(JsonObject object) {
    Members members = new Members();
    object.forEach((name, value) -> members.add(name, scalar(value)));
    return members;
  }

  private static Object scalar(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> value;
      case TRUE -> true;
      case FALSE -> false;
      default -> null;
    };
  }
}
