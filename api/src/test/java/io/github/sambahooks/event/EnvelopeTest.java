package io.github.sambahooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An envelope")
class EnvelopeTest {

  @Test
  void makes_its_data_and_delivery_id_when_first_asked_for() {
    AtomicInteger made = new AtomicInteger();
    Envelope envelope =
        Envelope.deferred(
            "a",
            null,
            null,
            null,
            () -> {
              made.incrementAndGet();
              return JsonValue.EMPTY_JSON_OBJECT;
            },
            () -> "id-" + made.incrementAndGet(),
            Instant.EPOCH);

    assertThat(made).hasValue(0);
    assertThat(envelope.data()).isSameAs(envelope.data());
    assertThat(envelope.deliveryId()).isEqualTo("id-2").isSameAs(envelope.deliveryId());
    assertThat(made).hasValue(2);
  }

  @Test
  void is_compared_by_value_however_it_was_made() {
    Envelope deferred =
        Envelope.deferred(
            "a",
            "s",
            "r",
            Instant.EPOCH,
            () -> JsonValue.EMPTY_JSON_OBJECT,
            () -> "",
            Instant.EPOCH);

    assertThat(deferred)
        .isEqualTo(Envelope.of("a", "s", "r"))
        .hasSameHashCodeAs(Envelope.of("a", "s", "r"));
    assertThat(deferred).isNotEqualTo(Envelope.of("a", "s", null)).isNotEqualTo("a");
  }

  @Test
  void refuses_what_no_envelope_lacks() {
    assertThatIllegalArgumentException().isThrownBy(() -> Envelope.of(" "));
    assertThatNullPointerException().isThrownBy(() -> Envelope.of(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Envelope("a", null, null, null, null, "", Instant.EPOCH));
  }

  @Test
  void is_made_of_text_by_json_b() {
    Instant received = Instant.parse("2026-01-02T03:04:05.123456789Z");
    Instant happened = Instant.ofEpochSecond(1675790387);

    assertThat(
            Envelope.ofJson(
                "a",
                null,
                "r",
                happened.toString(),
                JsonValue.EMPTY_JSON_OBJECT,
                "id",
                received.toString()))
        .isEqualTo(
            new Envelope("a", null, "r", happened, JsonValue.EMPTY_JSON_OBJECT, "id", received));
  }
}
