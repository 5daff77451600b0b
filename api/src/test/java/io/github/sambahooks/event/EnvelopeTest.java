package io.github.sambahooks.event;

import static jakarta.json.JsonValue.EMPTY_JSON_OBJECT;
import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An envelope")
class EnvelopeTest {

  @Test
  void computes_its_content_when_first_asked_for() {
    CountingContent content = new CountingContent();
    Envelope envelope = deferred(content, Map.of());

    assertThat(content.calls).isEmpty();
    assertThat(envelope.data()).isSameAs(envelope.data());
    assertThat(envelope.body()).isSameAs(envelope.body());
    assertThat(envelope.deliveryId()).isEqualTo("id").isSameAs(envelope.deliveryId());
    assertThat(content.calls).containsExactly("data", "body", "deliveryId");
  }

  @Test
  void is_compared_by_value_however_it_was_created() {
    Envelope deferred = deferred(new CountingContent(), Map.of());

    assertThat(deferred)
        .isEqualTo(new Envelope("a", "s", "r", EPOCH, EMPTY_JSON_OBJECT, "id", EPOCH))
        .hasSameHashCodeAs(Envelope.of("a", "s", "r"));
    assertThat(deferred)
        .isNotEqualTo(Envelope.of("a", "s", null))
        .isNotEqualTo(deferred(new CountingContent(), Map.of("X-Id", "1")))
        .isNotEqualTo("a");
  }

  @Test
  void has_the_documented_members_as_its_body_if_it_was_not_received() {
    JsonObject data = Json.createObjectBuilder().add("name", "Ada").build();

    assertThat(new Envelope("a", "s", null, Instant.ofEpochSecond(5), data, "", EPOCH).body())
        .hasToString(
            "{\"eventType\":\"a\",\"sessionId\":\"s\",\"timestamp\":5,\"data\":{\"name\":\"Ada\"}}");
  }

  @Test
  void has_the_size_of_the_body_if_it_was_received() {
    assertThat(deferred(new CountingContent(), Map.of()).bodySize()).isEqualTo(7);
    assertThat(Envelope.of("a").bodySize()).isZero();
  }

  @Test
  void finds_headers_whatever_their_case_and_does_not_print_them() {
    Map<String, String> received = new HashMap<>(Map.of("X-Delivery", "d42"));
    Envelope envelope = deferred(new CountingContent(), received);
    received.clear();

    assertThat(envelope.headers()).containsEntry("x-delivery", "d42").hasSize(1);
    assertThat(envelope.toString()).doesNotContain("X-Delivery", "d42");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> envelope.headers().put("a", "b"));
  }

  @Test
  void refuses_what_no_envelope_lacks() {
    assertThatIllegalArgumentException().isThrownBy(() -> Envelope.of(" "));
    assertThatNullPointerException().isThrownBy(() -> Envelope.of(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Envelope("a", null, null, null, null, "", EPOCH));
  }

  @Test
  void is_made_of_text_by_json_b() {
    Instant received = Instant.parse("2026-01-02T03:04:05.123456789Z");
    Instant happened = Instant.ofEpochSecond(1675790387);

    assertThat(
            Envelope.ofJson(
                "a", null, "r", happened.toString(), EMPTY_JSON_OBJECT, "id", received.toString()))
        .isEqualTo(new Envelope("a", null, "r", happened, EMPTY_JSON_OBJECT, "id", received));
  }

  private static Envelope deferred(Envelope.Content content, Map<String, String> headers) {
    return Envelope.deferred("a", "s", "r", EPOCH, EPOCH, headers, content);
  }

  /** Records which parts were computed. */
  private static final class CountingContent implements Envelope.Content {

    private final List<String> calls = new ArrayList<>();

    @Override
    public JsonObject body() {
      calls.add("body");
      return EMPTY_JSON_OBJECT;
    }

    @Override
    public JsonObject data() {
      calls.add("data");
      return EMPTY_JSON_OBJECT;
    }

    @Override
    public int size() {
      return 7;
    }

    @Override
    public String deliveryId() {
      calls.add("deliveryId");
      return "id";
    }
  }
}
