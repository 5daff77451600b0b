package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Robots;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.Ranked;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.Robots.RobotRested;
import io.github.sambahooks.testsupport.Robots.Step;
import io.github.sambahooks.testsupport.TestPipelines;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A custom event")
class CustomEventBinderTest {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String RESTED =
      """
      {"eventType":"robot_rested","roomId":"r-1","timestamp":1675790387.5,"data":{
        "robotId":"p-1","d":"Tango","tempo":"FAST","restedAt":"2023-02-06T09:43:48Z",
        "day":"06.02.2023","danced":90,"counts":{"left":2},"note":"fine","turns":3,"solo":true,
        "steps":[{"name":"left","count":2,"new":{}},{"name":"right","count":1}],
        "raw":{"any":[1.50,null]},"newMember":[{}]}}
      """;

  @ParameterizedTest
  @EnumSource
  void supports_everything_that_json_b_binds(Bindings provider) throws Exception {
    WebhookEvent decoded = decode(RESTED);

    assertThat(binder(provider).bind(decoded))
        .contains(
            new RobotRested(
                "p-1",
                decoded.envelope(),
                "Tango",
                List.of(new Step("left", 2), new Step("right", 1)),
                Robots.Tempo.FAST,
                Instant.parse("2023-02-06T09:43:48Z"),
                LocalDate.of(2023, 2, 6),
                Duration.ofSeconds(90),
                Map.of("left", 2),
                Optional.of("fine"),
                3,
                true,
                decoded.envelope().data().getJsonObject("raw")));
  }

  @ParameterizedTest
  @EnumSource
  void has_null_zero_and_false_for_what_is_absent_or_null(Bindings provider) throws Exception {
    WebhookEvent absent = decode("{\"eventType\":\"robot_rested\"}");
    WebhookEvent nulls =
        decode(
            "{\"eventType\":\"robot_rested\",\"data\":{\"turns\":null,\"solo\":null,\"note\":null,\"steps\":null,\"tempo\":null}}");

    for (WebhookEvent event : List.of(absent, nulls)) {
      assertThat(binder(provider).bind(event))
          .contains(
              new RobotRested(
                  null,
                  event.envelope(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  Optional.empty(),
                  0,
                  false,
                  null));
    }
  }

  @ParameterizedTest
  @EnumSource
  void finds_members_in_snake_case_and_next_to_data(Bindings provider) throws Exception {
    WebhookEvent event =
        decode("{\"event\":\"robot_danced\",\"robot_id\":\"p\",\"data\":{\"dance\":\"Tango\"}}");

    assertThat(binder(provider).bind(event))
        .contains(new RobotDanced(event.envelope(), "p", "Tango"));
  }

  @ParameterizedTest
  @EnumSource
  void is_bound_with_the_configuration_of_the_application_s_jsonb(Bindings provider)
      throws Exception {
    JsonbConfig config =
        new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.UPPER_CAMEL_CASE)
            .withDateFormat("yyyy", null);
    WebhookEvent event =
        decode("{\"eventType\":\"robot_ranked\",\"envelope\":1,\"data\":{\"best\":\"tea\"}}");

    assertThat(binder(provider.ofApplication(config)).bind(event))
        .contains(new Ranked(event.envelope(), "tea"));
  }

  @ParameterizedTest
  @EnumSource
  void may_share_its_name_with_a_record_of_the_library(Bindings provider) throws Exception {
    WebhookEvent event = decode("{\"eventType\":\"participant_joined\",\"data\":{\"name\":\"A\"}}");

    assertThat(event).isInstanceOf(ParticipantJoined.class);
    assertThat(binder(provider).bind(event)).contains(new Arrival(event.envelope(), "A"));
  }

  @ParameterizedTest
  @EnumSource
  void is_unknown_if_a_member_does_not_bind_and_the_log_names_it(Bindings provider)
      throws Exception {
    for (String member :
        List.of(
            "\"turns\":\"<many>\"",
            "\"steps\":{\"name\":\"<many>\"}",
            "\"steps\":[{\"count\":\"<many>\"}]",
            "\"tempo\":\"<many>\"",
            "\"d\":[\"<many>\"]",
            "\"restedAt\":\"<many>\"",
            "\"rested_at\":\"<many>\"",
            "\"day\":\"<many>\"")) {
      try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
        WebhookEvent event =
            decode(
                "{\"eventType\":\"robot_rested\",\"roomId\":\"r\\n1\",\"data\":{\"robotId\":\"p-1\","
                    + member
                    + "}}");

        assertThat(binder(provider).bind(event)).contains(new UnknownEvent(event.envelope()));
        assertThat(log.lines())
            .singleElement()
            .asString()
            .contains(
                "WARNING <robot_rested> in room <r\\u000a1>, delivery <"
                    + event.envelope().deliveryId(),
                "does not bind to " + RobotRested.class.getName(),
                "member <" + member.split("\"")[1],
                "> is a JSON ",
                "fired as UnknownEvent",
                "not called: Observers.onRobotRested")
            .doesNotContain("many", "p-1", "robotId");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_unknown_if_its_constructor_throws_and_the_log_says_why(Bindings provider)
      throws Exception {
    try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
      WebhookEvent event = decode("{\"eventType\":\"robot_ranked\"}");

      assertThat(binder(provider).bind(event)).contains(new UnknownEvent(event.envelope()));
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains(Ranked.class.getName() + " threw java.lang.NullPointerException.")
          .doesNotContain("best");
    }
  }

  @Test
  void is_unknown_if_json_b_does_not_find_the_envelope() throws Exception {
    JsonbConfig config =
        new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.UPPER_CAMEL_CASE);
    try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
      WebhookEvent event = decode("{\"eventType\":\"robot_danced\"}");

      assertThat(binder(Bindings.YASSON.ofApplication(config)).bind(event))
          .contains(new UnknownEvent(event.envelope()));
      assertThat(log.lines()).singleElement().asString().contains("@JsonbProperty(\"envelope\")");
    }
  }

  @Test
  void is_unknown_if_there_is_no_json_b() throws Exception {
    try (LogCapture log = LogCapture.of(CustomEventBinder.class)) {
      CustomEventBinder binder =
          binder(
              Bindings.own(
                  () -> {
                    throw new NoClassDefFoundError("jakarta/json/bind/JsonbBuilder");
                  }));
      WebhookEvent event = decode(RESTED);

      assertThat(binder.bind(event)).contains(new UnknownEvent(event.envelope()));
      assertThat(log.lines()).singleElement().asString().contains("NoClassDefFoundError");
    }
  }

  @Test
  void is_not_created_for_names_without_a_custom_record() throws Exception {
    assertThat(binder(Bindings.JOHNZON).bind(decode("{\"eventType\":\"x\"}"))).isEmpty();
  }

  private static WebhookEvent decode(String body) throws Exception {
    return new EventDecoder().decode(body.getBytes(), Instant.ofEpochSecond(1, 5), Map.of());
  }

  private static CustomEventBinder binder(Bindings provider) {
    return binder(provider.own());
  }

  private static CustomEventBinder binder(JsonBinding jsonb) {
    return new CustomEventBinder(observed(), jsonb);
  }

  private static ObservedEvents observed() {
    return TestPipelines.observed(
        RobotDanced.class,
        RobotRested.class,
        Ranked.class,
        Arrival.class,
        CustomEvent.class,
        WebhookEvent.class);
  }
}
