package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.Delivery;
import io.github.sambahooks.testing.WebhookAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that the start report describes observers as the server calls them. */
@DisplayName("An observer that is rarely or never called:")
@ExtendWith(ArquillianExtension.class)
class RareObserversIT {

  private static final String CONTEXT = Server.context("rare");

  @Deployment(testable = false)
  static WebArchive rare() {
    List<String> parts = new ArrayList<>(List.of("rare"));
    if (Server.has(Needs.SEVERAL)) {
      parts.add("conversation");
    }
    if (Server.has(Needs.BOUNDS)) {
      parts.add("bounded");
    }
    return Wars.probe(
        "rare", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), parts.toArray(String[]::new));
  }

  @Test
  void in_a_session_scoped_bean_creates_a_session_or_is_never_called() throws Exception {
    assertThat(createsSession(Deliveries.questionAsked())).isTrue();

    String event = " QuestionAsked question_asked";
    awaitSeen("async" + event);
    awaitSeen("session-static" + event);
    assertThat(seen()).contains("session" + event).doesNotContain("session-async" + event);
    assertThat(Server.log())
        .contains(
            "InSession.asked (sync) creates an HTTP session for each delivery",
            "InSession.askedAsync (async) is never called: no asynchronous observer in a"
                + " @SessionScoped bean")
        .doesNotContain("InSession.askedWithoutBean (async) is never");
  }

  @Test
  @Needs(Needs.SEVERAL)
  void in_a_conversation_scoped_bean_creates_a_session_or_is_never_called() throws Exception {
    assertThat(createsSession(Deliveries.questionUpdated())).isTrue();

    String event = " QuestionUpdated question_updated";
    awaitSeen("async" + event);
    assertThat(seen())
        .contains("conversation" + event)
        .doesNotContain("conversation-async" + event);
    assertThat(Server.log())
        .contains(
            "InConversation.updated (sync) creates an HTTP session for each delivery",
            "InConversation.updatedAsync (async) is never called");
  }

  @Test
  void that_needs_an_existing_bean_creates_none() throws Exception {
    deliver(Deliveries.questionAnswered());

    assertThat(seen())
        .contains("sync QuestionAnswered question_answered")
        .noneMatch(line -> line.contains("if-exists"));
    String condition = "answered (sync, IF_EXISTS: only if the bean exists already)";
    assertThat(Server.log())
        .contains(
            "Untouched." + condition,
            "InSession." + condition + " may create an HTTP session for each delivery");
  }

  @Test
  void of_a_transaction_that_fails_is_called_at_once() throws Exception {
    deliver(Deliveries.questionReopened());

    assertThat(seen()).contains("after-failure QuestionReopened question_reopened");
    assertThat(Server.log())
        .contains(
            "Questions.failed (sync, AFTER_FAILURE: at once, because a delivery has no transaction)");
  }

  @Test
  void of_a_part_of_events_causes_a_warning() throws Exception {
    deliver(Deliveries.participantInvited());

    assertThat(Server.log())
        .contains(
            "Questions.part (sync) is never called: Participant is a part of events, not an event:"
                + " observe ParticipantEvent or one of its records, and call participant()")
        .doesNotContain("Participant: Questions.part");
  }

  @Test
  void of_a_name_but_any_type_is_listed_and_called() throws Exception {
    deliver(Deliveries.questionDismissed());

    assertThat(seen()).contains("named QuestionDismissed question_dismissed");
    assertThat(Server.log())
        .contains("Object: Questions.named (sync, @EventName(\"question_dismissed\"))");
  }

  @Test
  @Needs(Needs.BOUNDS)
  void of_a_type_variable_is_called_if_all_bounds_accept_the_event() throws Exception {
    deliver(Deliveries.questionDeleted());

    String event = " QuestionDeleted question_deleted";
    assertThat(seen()).contains("bounded" + event, "record" + event);
    assertThat(seen()).doesNotContain("comparable" + event);
    assertThat(Server.log())
        .contains(
            "QuestionEvent: BoundedObservers.bounded (sync)",
            "Record & QuestionEvent: BoundedObservers.record (sync)",
            "BoundedObservers.comparable (sync) is never called: no observed record is of type"
                + " Comparable & QuestionEvent");
  }

  private static boolean createsSession(Delivery<?> delivery) {
    return deliver(delivery).headers().firstValue("Set-Cookie").isPresent();
  }

  private static WebhookAnswer deliver(Delivery<?> delivery) {
    WebhookAnswer answer = Server.sender(CONTEXT + "/webhooks/digitalsamba").send(delivery);
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private static List<String> seen() throws Exception {
    return Server.get(CONTEXT + "/seen").lines().toList();
  }

  private static void awaitSeen(String line) throws Exception {
    Server.awaitLine(CONTEXT + "/seen", line);
  }
}
