package io.github.sambahooks.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.WebhookNotFoundException;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import io.github.sambahooks.testsupport.RecordedRequest;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The REST client")
class WebhooksClientTest {

  private static final String ENDPOINT = "https://example.com/hook";

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private WebhooksClient webhooks = Clients.of(vendor);

  @AfterEach
  void close() {
    webhooks.close();
    vendor.close();
  }

  @ParameterizedTest
  @MethodSource("providers")
  void creates_gets_edits_and_deletes_with_every_json_provider(JsonProvider provider) {
    Webhooks client = webhooks = new WebhooksClient(Clients.api(vendor), provider);

    Webhook created =
        client.create(
            NewWebhook.at(ENDPOINT, List.of("recording_ready", "participant_left"))
                .name("Zürich \"1\"")
                .authorizationHeader("s\\e/c\"ret"));
    assertThat(created.id()).isNotBlank();
    assertThat(created.createdAt()).isBeforeOrEqualTo(Instant.now());
    assertThat(client.get(created.id())).isEqualTo(created);
    assertThat(created.events()).containsExactly("recording_ready", "participant_left");
    assertThat(created.name()).isEqualTo("Zürich \"1\"");
    assertThat(created.authorizationHeader()).isEqualTo("s\\e/c\"ret");

    Webhook edited =
        client.edit(
            created.id(),
            WebhookChanges.none().name(null).authorizationHeader(null).events(Set.of()));
    assertThat(edited.name()).isNull();
    assertThat(edited.authorizationHeader()).isNull();
    assertThat(edited.events()).isEmpty();
    assertThat(edited.endpoint()).isEqualTo(ENDPOINT);

    client.delete(created.id());
    assertThat(client.list()).isEmpty();
  }

  @Test
  void changes_only_the_given_members() {
    String id = vendor.webhooks().add(ENDPOINT, "mine", Instant.EPOCH, "participant_left");

    webhooks.edit(id, WebhookChanges.none().events(List.of("recording_ready")));

    assertThat(vendor.requests())
        .last()
        .extracting(RecordedRequest::body)
        .isEqualTo("{\"events\":[\"recording_ready\"]}");
    assertThat(vendor.webhooks().only().getString("name")).isEqualTo("mine");
  }

  @Test
  void lists_the_event_names_that_a_webhook_can_subscribe_to() {
    vendor.webhooks().offer(List.of("b", "a"));

    assertThat(webhooks.eventNames()).containsExactly("b", "a");
  }

  @ParameterizedTest
  @MethodSource("totals")
  void lists_the_webhooks_of_all_pages(IntFunction<JsonValue> total) {
    vendor.webhooks().countTotal(total);
    for (int i = 0; i < 250; i++) {
      vendor.webhooks().add(ENDPOINT + i, null, Instant.EPOCH);
    }

    assertThat(webhooks.list())
        .hasSize(250)
        .allMatch(webhook -> webhook.events() == null)
        .allMatch(webhook -> webhook.createdAt().equals(Instant.EPOCH));
    assertThat(vendor.requests())
        .extracting(RecordedRequest::query)
        .containsExactly("limit=100&offset=0", "limit=100&offset=100", "limit=100&offset=200");
  }

  @Test
  void stops_reading_a_list_that_repeats_itself() {
    for (int i = 0; i < 100; i++) {
      vendor.webhooks().add(ENDPOINT + i, null, Instant.EPOCH);
    }
    String page = vendor.webhooks().firstPage();
    vendor.always(page);

    assertThat(webhooks.list()).hasSize(100);
    assertThat(vendor.requests()).hasSize(2);
  }

  @Test
  void authenticates_with_the_key_alone_as_bearer_and_with_a_team_id_as_basic() {
    webhooks.list();
    assertThat(vendor.requests().get(0).authorization()).startsWith("Basic ");

    try (WebhooksClient bearer =
        Clients.of(vendor, Optional.empty(), FakeDigitalSamba.DEVELOPER_KEY)) {
      bearer.list();
    }
    assertThat(vendor.requests().get(1).authorization())
        .isEqualTo("Bearer " + FakeDigitalSamba.DEVELOPER_KEY);
  }

  @Test
  void without_a_key_sends_nothing_and_says_which_key_to_set() {
    try (WebhooksClient keyless = Clients.withoutKey(vendor)) {
      assertThatThrownBy(keyless::list)
          .isInstanceOf(UnauthenticatedException.class)
          .hasMessageContaining("set sambahooks.registration.developer-key")
          .hasMessageContaining("SAMBAHOOKS_REGISTRATION_DEVELOPER_KEY");
    }
    assertThat(vendor.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "a?b", "a b", "ä"})
  void sends_no_request_for_an_invalid_id(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> webhooks.get(id));
    assertThatIllegalArgumentException().isThrownBy(() -> webhooks.delete(id));
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void reports_that_a_webhook_does_not_exist() {
    assertThatThrownBy(() -> webhooks.delete("nowhere"))
        .isInstanceOf(WebhookNotFoundException.class)
        .hasMessageContaining("404 to <DELETE /api/v1/webhooks/nowhere>");
  }

  @Test
  void reads_members_that_are_missing_or_of_another_type_as_null() {
    vendor.always("{\"id\": 7, \"events\": {}, \"name\": [], \"created_at\": \"yesterday\"}");

    assertThat(webhooks.get("7")).isEqualTo(new Webhook("7", null, null, null, null, null, null));
  }

  @Test
  void leaves_no_thread_behind_that_could_delay_a_shutdown() {
    webhooks.list();
    assertThat(Clients.threads()).isNotEmpty().allMatch(Thread::isDaemon);

    webhooks.close();
    Clients.await(() -> Clients.threads().isEmpty());
  }

  static Stream<JsonProvider> providers() {
    return Stream.of(
        new org.eclipse.parsson.JsonProviderImpl(), new org.apache.johnzon.core.JsonProviderImpl());
  }

  /** The total as documented, as a number, wrong, null and missing. */
  static Stream<IntFunction<JsonValue>> totals() {
    return Stream.of(
        count -> Json.createValue(String.valueOf(count)),
        Json::createValue,
        count -> Json.createValue("100"),
        count -> JsonValue.NULL,
        count -> null);
  }
}
