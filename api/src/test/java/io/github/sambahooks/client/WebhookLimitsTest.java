package io.github.sambahooks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A webhook to be sent")
class WebhookLimitsTest {

  private static final String ENDPOINT = "https://example.com/hook";
  private static final String SECRET = "Asf#k$%lfCaPe93$a";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ab",
        "example.com",
        "/hook",
        "ftp://example.com",
        "https:",
        "https://",
        "http:// x"
      })
  void refuses_an_endpoint_that_is_no_url(String endpoint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewWebhook.at(endpoint, List.of()))
        .withMessageContaining("<" + endpoint + ">")
        .withMessageContaining("was not sent");
    assertThatIllegalArgumentException().isThrownBy(() -> WebhookChanges.none().endpoint(endpoint));
  }

  @Test
  void takes_an_endpoint_of_100_characters_and_none_of_101() {
    String longest = ENDPOINT + "x".repeat(100 - ENDPOINT.length());

    assertThat(NewWebhook.at(longest, List.of()).endpoint()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> NewWebhook.at(longest + "x", List.of()));
    assertThat(NewWebhook.at("HTTP://127.0.0.1:8080/x", List.of())).isNotNull();
  }

  @Test
  void takes_a_name_of_3_to_100_characters_or_none() {
    NewWebhook webhook = NewWebhook.at(ENDPOINT, List.of());

    assertThat(webhook.name("abc").name()).isEqualTo("abc");
    assertThat(webhook.name("😀".repeat(100)).name()).hasSize(200);
    assertThat(webhook.name("abc").name(null).name()).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> webhook.name("ab"));
    assertThatIllegalArgumentException().isThrownBy(() -> webhook.name("x".repeat(101)));
    assertThatIllegalArgumentException().isThrownBy(() -> WebhookChanges.none().name(""));
  }

  @Test
  void refuses_the_name_of_an_event_that_is_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewWebhook.at(ENDPOINT, Arrays.asList("a", null)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookChanges.none().events(List.of(" ")));
  }

  @Test
  void tells_a_member_that_is_removed_from_one_that_stays() {
    WebhookChanges changes = WebhookChanges.none().name(null).events(Set.of("a"));

    assertThat(changes.members())
        .containsOnlyKeys("name", "events")
        .containsEntry("name", null)
        .containsEntry("events", Set.of("a"));
    assertThat(changes.isEmpty()).isFalse();
    assertThat(WebhookChanges.none().isEmpty()).isTrue();
    assertThatThrownBy(() -> changes.members().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void shows_no_authorization_header() {
    assertThat(NewWebhook.at(ENDPOINT, List.of("a")).authorizationHeader(SECRET))
        .asString()
        .contains(ENDPOINT, "…")
        .doesNotContain(SECRET);
    assertThat(WebhookChanges.none().authorizationHeader(SECRET))
        .asString()
        .contains("authorization_header=…")
        .doesNotContain(SECRET);
    assertThat(new Webhook("1", ENDPOINT, "n", Set.of(), SECRET, null, null))
        .asString()
        .contains("authorizationHeader=…")
        .doesNotContain(SECRET);
  }
}
