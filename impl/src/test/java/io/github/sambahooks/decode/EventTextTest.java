package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.testsupport.JsonProviders;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.johnzon.jsonb.JohnzonProvider;
import org.eclipse.yasson.JsonBindingProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event as text")
class EventTextTest {

  static Stream<JsonProvider> providers() {
    return JsonProviders.all();
  }

  static Stream<Jsonb> bindings() {
    return Stream.of(
        new JsonBindingProvider().create().build(), new JohnzonProvider().create().build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345678901234567890123", "1e400", "1e99999999999", "-0.0", "\"\\ud800\""})
  void has_the_data_as_sent(String value) throws Exception {
    WebhookEvent event = decode("{\"eventType\":\"x\",\"data\":{\"n\":" + value + "}}");

    assertThat(event.toString()).contains("data={\"n\":" + value + "}]");
    assertThat(event.envelope().body())
        .hasToString("{\"eventType\":\"x\",\"data\":{\"n\":" + value + "}}");
  }

  @ParameterizedTest
  @MethodSource("providers")
  void is_printed_if_a_provider_created_its_data(JsonProvider provider) {
    JsonObject data =
        provider
            .createObjectBuilder()
            .add("n", new BigDecimal("12345678901234567890123").toBigInteger())
            .build();
    WebhookEvent event =
        new UnknownEvent(
            new Envelope("x", null, null, null, data, "the id", Instant.ofEpochSecond(5)));

    assertThat(event.toString()).contains("deliveryId=the id", "1970-01-01T00:00:05Z");
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void written_by_json_b_has_the_components_of_the_details_and_is_read_again(Jsonb jsonb)
      throws Exception {
    for (String name : Payloads.names()) {
      for (Record detail : details(decode(Payloads.read(name)))) {
        String text = jsonb.toJson(detail);

        assertThat(componentNames(detail))
            .containsAll(
                JsonProviders.all()
                    .findFirst()
                    .orElseThrow()
                    .createReader(new StringReader(text))
                    .readObject()
                    .keySet());
        assertThat(jsonb.fromJson(text, detail.getClass())).isEqualTo(detail);
      }
    }
  }

  private static List<Record> details(WebhookEvent event) throws ReflectiveOperationException {
    List<Record> details = new ArrayList<>();
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      if (component.getAccessor().invoke(event) instanceof Record detail) {
        details.add(detail);
      }
    }
    return details;
  }

  private static List<String> componentNames(Record detail) {
    return Arrays.stream(detail.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  private static WebhookEvent decode(String body) throws NotAnEventException {
    return new EventDecoder().decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of());
  }
}
