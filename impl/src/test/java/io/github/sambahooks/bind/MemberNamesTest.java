package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.Oddities.Created;
import io.github.sambahooks.bind.Oddities.Explicit;
import io.github.sambahooks.bind.Oddities.Hidden;
import io.github.sambahooks.bind.Oddities.Inner;
import io.github.sambahooks.bind.Oddities.Named;
import io.github.sambahooks.bind.Oddities.Twins;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A member of a custom event")
class MemberNamesTest {

  @ParameterizedTest
  @EnumSource
  void is_found_in_camel_case_and_snake_case_with_acronyms_and_digits(Bindings provider) {
    for (String data :
        new String[] {
          "{'userID':'a','line2':'b','HTMLUrl':'c','user_Id_2':'d'}",
          "{'user_id':'a','line_2':'b','html_url':'c','user_id_2':'d'}",
          "{'userId':'a','LINE_2':'b','htmlUrl':'c','userID2':'d'}"
        }) {
      Named named = bind(provider, Named.class, data);

      assertThat(named.userID()).isEqualTo("a");
      assertThat(named.line2()).isEqualTo("b");
      assertThat(named.HTMLUrl()).isEqualTo("c");
      assertThat(named.second()).isEqualTo("d");
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_found_in_nested_records_as_well(Bindings provider) {
    Named named =
        bind(
            provider,
            Named.class,
            """
            {'inner':{'owner_id':'a','next':{'ownerId':'b'}},'inners':[{'owner_ID':'c'}],
             'by_name':{'k_1':{'OWNER_ID':'d'}},'participant':{'external_id':'e'}}
            """);

    assertThat(named.inner()).isEqualTo(new Inner("a", new Inner("b", null)));
    assertThat(named.inners()).containsExactly(new Inner("c", null));
    assertThat(named.byName()).containsExactly(Map.entry("k_1", new Inner("d", null)));
    assertThat(named.participant().externalId()).isEqualTo("e");
  }

  @ParameterizedTest
  @EnumSource
  void stays_as_sent_in_a_map(Bindings provider) {
    Named named =
        bind(
            provider,
            Named.class,
            "{'anything':{'user_id':123456789012345678901234567890,'userId':null,'a':{'b_c':true}}}");

    assertThat(named.anything())
        .containsEntry("user_id", new BigDecimal("123456789012345678901234567890"))
        .containsEntry("userId", null)
        .containsEntry("a", Map.of("b_c", true));
  }

  @ParameterizedTest
  @EnumSource
  void is_not_null_if_one_of_its_names_has_a_value(Bindings provider) {
    assertThat(bind(provider, Named.class, "{'userID':null,'user_id':'a'}").userID())
        .isEqualTo("a");
    assertThat(bind(provider, Named.class, "{'user_id':'a','user__id':null}").userID())
        .isEqualTo("a");
    assertThat(bind(provider, Named.class, "{'userID':'a','user_id':'b'}").userID()).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource
  void is_not_found_by_the_name_of_another_one(Bindings provider) {
    Twins legacy = bind(provider, Twins.class, "{'user_id':'a'}");
    Twins current = bind(provider, Twins.class, "{'userId':'b'}");

    assertThat(legacy.userId()).isNull();
    assertThat(legacy.legacyId()).isEqualTo("a");
    assertThat(current.userId()).isEqualTo("b");
    assertThat(current.legacyId()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void has_the_name_that_is_annotated_wherever_the_annotation_is(Bindings provider) {
    assertThat(bind(provider, Explicit.class, "{'theName':'a'}").name()).isEqualTo("a");
    assertThat(bind(provider, Created.class, "{'user_id':'a'}").name()).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource
  void may_have_the_annotated_name_of_a_method_of_the_event(Bindings provider) {
    Hidden hidden =
        bind(
            provider,
            Hidden.class,
            "{'roomId':'a','timestamp':'b','sessionId':'c','eventType':'d','label':'e','marked':{'code':'f'}}");

    assertThat(hidden.room()).isEqualTo("a");
    assertThat(hidden.time()).isEqualTo("b");
    assertThat(hidden.session()).isEqualTo("c");
    assertThat(hidden.kind()).isEqualTo("d");
    assertThat(hidden.name()).isEqualTo("e");
    assertThat(hidden.marked().read()).isEqualTo("f");
    assertThat(hidden.roomId()).isEqualTo("r-1");
    assertThat(Deliveries.warnings(provider.own(), Hidden.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void has_exactly_the_name_that_the_application_s_json_b_has(Bindings provider) {
    JsonBinding jsonb =
        provider.ofApplication(
            new JsonbConfig()
                .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

    assertThat(bind(jsonb, RobotDanced.class, "{'robot_id':'a'}").robotId()).isEqualTo("a");
    assertThat(bind(jsonb, RobotDanced.class, "{'robotId':'a'}").robotId()).isNull();
    assertThat(bind(provider.ofApplication(new JsonbConfig()), Named.class, "{'line_2':'b'}"))
        .extracting(Named::line2)
        .isNull();
  }

  @ParameterizedTest
  @EnumSource
  void is_not_missed_by_the_library_s_json_b_whatever_it_is_called(Bindings provider) {
    JsonBinding strict =
        provider.ofApplication(
            new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));
    String data = "{'userID':'a','new_member':1}";

    assertThat(bind(provider, Named.class, data).userID()).isEqualTo("a");
    assertThat(Deliveries.bind(strict, Named.class, Deliveries.of(Named.class, json(data))))
        .isInstanceOf(UnknownEvent.class);
  }

  private static <T> T bind(Bindings provider, Class<T> type, String data) {
    return bind(provider.own(), type, data);
  }

  private static <T> T bind(JsonBinding jsonb, Class<T> type, String data) {
    return type.cast(Deliveries.bind(jsonb, type, Deliveries.of(type, json(data))));
  }

  private static String json(String data) {
    return data.replace('\'', '"');
  }
}
