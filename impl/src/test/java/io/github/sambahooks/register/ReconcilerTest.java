package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static io.github.sambahooks.register.Registrations.RECONCILE;
import static io.github.sambahooks.register.Registrations.SECRET;
import static io.github.sambahooks.register.Registrations.desired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.rest.WebhooksClient;
import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import io.github.sambahooks.testsupport.RecordedRequest;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reconciliation")
class ReconcilerTest {

  private static final String JOINED = "participant_joined";
  private static final String READY = "recording_ready";
  private static final Instant LONG_AGO = Instant.parse("2023-02-06T09:43:48Z");

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private final WebhooksClient webhooks = Clients.of(vendor);

  @AfterEach
  void close() {
    webhooks.close();
    vendor.close();
  }

  @Test
  void creates_the_webhook_if_there_is_none_for_the_endpoint() {
    vendor.webhooks().add(ENDPOINT + "/", "Samba Hooks", LONG_AGO, READY);

    RegistrationOutcome outcome = reconcile(JOINED, READY);

    assertThat(outcome.state()).isEqualTo(State.CREATED);
    assertThat(vendor.webhooks().ids()).hasSize(2).contains(outcome.webhookId());
    assertThat(vendor.requests())
        .filteredOn(RecordedRequest::isWrite)
        .singleElement()
        .extracting(RecordedRequest::body)
        .isEqualTo(
            Json.createObjectBuilder()
                .add("endpoint", ENDPOINT)
                .add("events", Json.createArrayBuilder().add(JOINED).add(READY))
                .add("name", "Samba Hooks")
                .add("authorization_header", SECRET)
                .build()
                .toString());
  }

  @Test
  void
      subscribes_to_exactly_the_events_of_the_last_start_and_writes_nothing_if_they_are_unchanged() {
    reconcile(JOINED);
    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);

    assertThat(reconcile(READY, "session_started").state()).isEqualTo(State.UPDATED);
    assertThat(vendor.webhooks().eventsOfTheOnly())
        .containsExactlyInAnyOrder(READY, "session_started");

    vendor.requests().clear();
    assertThat(reconcile("session_started", READY).state()).isEqualTo(State.UNCHANGED);
    assertThat(vendor.writes()).isEmpty();
    assertThat(vendor.requests()).hasSize(2);
  }

  @Test
  void changes_only_the_members_that_differ() {
    reconcile(JOINED);

    reconcile(READY);
    assertLastBody("{\"events\":[\"recording_ready\"]}");

    reconcile("Another name", Optional.of(SECRET), READY);
    assertLastBody("{\"name\":\"Another name\"}");

    reconcile("Another name", Optional.of("another secret"), READY);
    assertLastBody("{\"authorization_header\":\"another secret\"}");

    reconcile("Another name", Optional.empty(), READY);
    assertLastBody("{\"authorization_header\":null}");

    vendor.requests().clear();
    reconcile("Another name", Optional.empty(), READY);
    assertThat(vendor.writes()).isEmpty();
  }

  @Test
  void takes_over_a_webhook_created_by_hand() {
    String id = vendor.webhooks().add(ENDPOINT, null, LONG_AGO, JOINED);

    RegistrationOutcome outcome = reconcile(JOINED);

    assertThat(outcome.webhookId()).isEqualTo(id);
    assertThat(vendor.webhooks().only().getString("name")).isEqualTo("Samba Hooks");
    assertThat(vendor.webhooks().only().getString("authorization_header")).isEqualTo(SECRET);
    assertThat(outcome.message()).contains("name (is <null>), authorization_header differed");
  }

  @Test
  void finds_its_webhook_after_250_others_and_leaves_those_alone() {
    for (int i = 0; i < 250; i++) {
      vendor.webhooks().add("https://example.com/" + i, "Samba Hooks", LONG_AGO, READY);
    }
    String id = vendor.webhooks().add(ENDPOINT, "Samba Hooks", LONG_AGO, READY);

    assertThat(reconcile(JOINED).webhookId()).isEqualTo(id);
    assertThat(vendor.writes()).containsExactly("PATCH /api/v1/webhooks/" + id);
  }

  @Test
  void keeps_the_oldest_and_deletes_only_duplicates_with_the_configured_name() {
    vendor.webhooks().add(ENDPOINT, "Samba Hooks", LONG_AGO.plusSeconds(1), JOINED);
    String oldest = vendor.webhooks().add(ENDPOINT, "Samba Hooks", LONG_AGO, JOINED);
    String byHand = vendor.webhooks().add(ENDPOINT, "by hand", LONG_AGO.plusSeconds(9), READY);

    RegistrationOutcome outcome = reconcile(JOINED);

    assertThat(outcome.webhookId()).isEqualTo(oldest);
    assertThat(vendor.webhooks().ids()).containsExactlyInAnyOrder(oldest, byHand);
    assertThat(outcome.isWarning()).isTrue();
    assertThat(outcome.message())
        .contains("<" + byHand + "> has the same endpoint but another name and was kept");
  }

  @Test
  void starts_again_if_another_node_deletes_the_listed_webhook() {
    String id = vendor.webhooks().add(ENDPOINT, "Samba Hooks", LONG_AGO, JOINED);
    vendor.before(
        request -> {
          if (request.call().equals("GET /api/v1/webhooks/" + id)) {
            vendor.webhooks().remove(id);
          }
        });

    assertThat(reconcile(JOINED).state()).isEqualTo(State.CREATED);
    assertThat(vendor.webhooks().eventsOfTheOnly()).containsExactly(JOINED);
  }

  @Test
  void gives_up_on_a_webhook_that_is_listed_but_never_found() {
    String id = vendor.webhooks().add(ENDPOINT, "Samba Hooks", LONG_AGO, JOINED);
    String page = vendor.webhooks().firstPage();
    for (int i = 0; i < 5; i++) {
      vendor.script(FakeAnswer.json(200, page), FakeAnswer.error(404, "gone " + id));
    }

    assertThatThrownBy(() -> reconcile(JOINED)).isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void warns_if_the_vendor_stores_the_endpoint_in_another_form() {
    String page = vendor.webhooks().firstPage();
    vendor.script(
        FakeAnswer.json(200, page),
        FakeAnswer.json(200, "{\"id\": \"1\", \"endpoint\": \"https://example.com/other\"}"));

    RegistrationOutcome outcome = reconcile(JOINED);

    assertThat(outcome.isWarning()).isTrue();
    assertThat(outcome.message()).contains("stores the endpoint as <https://example.com/other>");
  }

  @Test
  void says_what_to_check_if_no_deliveries_arrive() {
    assertThat(reconcile(JOINED).message())
        .contains("rooms can be restricted to specific webhooks");
    assertThat(reconcile(JOINED).message())
        .contains("rooms can be restricted to specific webhooks");
  }

  private RegistrationOutcome reconcile(String... events) {
    return new Reconciler(webhooks).reconcile(desired(vendor, events));
  }

  private void reconcile(String name, Optional<String> secret, String event) {
    DesiredWebhook desired =
        new DesiredWebhook(Registrations.of(vendor, name, secret, RECONCILE), Set.of(event));
    new Reconciler(webhooks).reconcile(desired);
  }

  private void assertLastBody(String body) {
    assertThat(vendor.requests()).last().extracting(RecordedRequest::body).isEqualTo(body);
  }
}
