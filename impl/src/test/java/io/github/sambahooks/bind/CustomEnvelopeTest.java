package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.Oddities.Created;
import io.github.sambahooks.bind.Oddities.Growing;
import io.github.sambahooks.bind.Oddities.Looking;
import io.github.sambahooks.bind.Oddities.Named;
import io.github.sambahooks.bind.Oddities.Replacing;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.json.bind.JsonbConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The envelope of a custom event")
class CustomEnvelopeTest {

  @ParameterizedTest
  @EnumSource
  void is_the_one_of_the_delivery(Bindings provider) {
    for (Class<?> type : new Class<?>[] {Named.class, Created.class}) {
      WebhookEvent decoded = Deliveries.of(type, "{\"name\":\"a\"}");

      assertThat(Deliveries.bind(provider.own(), type, decoded).envelope())
          .isSameAs(decoded.envelope());
      assertThat(
              Deliveries.bind(provider.ofApplication(new JsonbConfig()), type, decoded).envelope())
          .isSameAs(decoded.envelope());
    }
  }

  @ParameterizedTest
  @EnumSource
  void has_the_data_when_the_constructor_is_called(Bindings provider) {
    WebhookEvent decoded =
        Deliveries.of(
            Looking.class, "{\"inside\":\"a\",\"raw\":{\"n\":12345678901234567890123,\"t\":true}}");

    assertThat(Deliveries.bind(provider.own(), Looking.class, decoded))
        .isEqualTo(
            new Looking(decoded.envelope(), "a", decoded.envelope().data().getJsonObject("raw")));
  }

  @ParameterizedTest
  @EnumSource
  void must_not_be_replaced_by_the_record(Bindings provider) {
    assertUnknown(provider, Replacing.class, "{}", "replaces the envelope");
  }

  @ParameterizedTest
  @EnumSource
  void is_not_set_in_a_record_that_is_not_equal_to_its_copy(Bindings provider) {
    assertUnknown(
        provider,
        Growing.class,
        "{\"name\":\"a\"}",
        "component <name> changes if the record is copied");
  }

  private static void assertUnknown(Bindings provider, Class<?> type, String data, String reason) {
    WebhookEvent decoded = Deliveries.of(type, data);

    assertThat(Deliveries.bind(provider.own(), type, decoded))
        .isEqualTo(new UnknownEvent(decoded.envelope()));
    assertThat(Deliveries.log(provider.own(), type, data))
        .singleElement()
        .asString()
        .contains("does not bind to " + type.getName() + ": ", reason);
  }
}
