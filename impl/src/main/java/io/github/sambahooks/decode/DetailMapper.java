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
import jakarta.json.JsonNumber;
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
        members.text("participantId", "id"),
        members.text("externalId"),
        members.text("name", "participantName"),
        members.text("role"),
        members.time("joinTime"),
        members.time("leaveTime"),
        members.text("device"),
        members.text("system"),
        members.text("browser"));
  }

  Session session() {
    return new Session(
        members.duration("sessionDuration", "duration"),
        members.time("sessionStartTime", "startTime"),
        members.time("sessionEndTime", "endTime"));
  }

  Role role() {
    return new Role(
        members.text("roleId", "id"), members.text("name"), members.text("displayName"));
  }

  PhoneCall phoneCall() {
    return new PhoneCall(
        members.text("callId"),
        members.text("name"),
        members.text("callerNumber"),
        members.text("externalId"),
        members.flag("muted"));
  }

  Recording recording() {
    return new Recording(
        members.text("recordingId", "id"),
        members.text("name"),
        members.duration("duration"),
        members.text("status"),
        members.text("participantId"),
        members.text("participantName"),
        members.text("participantExternalId"),
        members.time("createdAt"));
  }

  Library library() {
    return new Library(
        members.text("libraryId"), members.text("libraryExternalId"), members.text("libraryName"));
  }

  LibraryFolder folder() {
    return new LibraryFolder(
        members.text("folderId", "id"), members.text("externalId"), members.text("description"));
  }

  LibraryFile file() {
    return new LibraryFile(
        members.text("fileId", "id"),
        members.text("folderId"),
        members.text("name"),
        members.text("type"),
        members.number("size"),
        members.text("status"),
        members.time("createdAt"));
  }

  Question question() {
    return new Question(
        members.text("questionId", "id"),
        members.text("question"),
        members.text("participantId"),
        members.text("externalParticipantId"),
        members.text("participantName"),
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
        members.text("answerId", "id"),
        members.text("answer"),
        members.text("participantId"),
        members.text("externalParticipantId"),
        members.text("participantName"),
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
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case TRUE -> true;
      case FALSE -> false;
      default -> null;
    };
  }
}
