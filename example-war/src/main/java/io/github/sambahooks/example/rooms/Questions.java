package io.github.sambahooks.example.rooms;

import io.github.sambahooks.event.QuestionAnswered;
import io.github.sambahooks.event.QuestionAsked;
import io.github.sambahooks.event.QuestionDeleted;
import io.github.sambahooks.event.QuestionDismissed;
import io.github.sambahooks.event.QuestionEvent;
import io.github.sambahooks.event.QuestionReopened;
import io.github.sambahooks.event.QuestionUpdated;
import io.github.sambahooks.event.RoomDeleted;
import io.github.sambahooks.event.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** The questions of the session. */
@ApplicationScoped
public class Questions {

  private final PerRoom<Asked> questions = new PerRoom<>();

  void asked(@Observes QuestionAsked event) {
    put(event, "open");
  }

  void answered(@Observes QuestionAnswered event) {
    put(event, "answered");
  }

  void updated(@Observes QuestionUpdated event) {
    put(event, questions.find(event, event.question().id()).map(Asked::state).orElse("open"));
  }

  void dismissed(@Observes QuestionDismissed event) {
    put(event, "dismissed");
  }

  void reopened(@Observes QuestionReopened event) {
    put(event, "open");
  }

  void deleted(@Observes QuestionDeleted event) {
    questions.remove(event, event.question().id());
  }

  void ended(@Observes SessionEnded event) {
    questions.clear(event);
  }

  void roomDeleted(@Observes RoomDeleted event) {
    questions.clear(event);
  }

  PerRoom<Asked> questions() {
    return questions;
  }

  private void put(QuestionEvent event, String state) {
    var question = event.question();
    // anonymous() is null if the delivery does not say
    String by = Boolean.TRUE.equals(question.anonymous()) ? null : question.participantName();
    questions.put(event, question.id(), new Asked(question.id(), question.question(), by, state));
  }

  /** A question, who asked it, and its state. */
  @JsonbPropertyOrder({"id", "text", "by", "state"})
  public record Asked(String id, String text, String by, String state) {}
}
