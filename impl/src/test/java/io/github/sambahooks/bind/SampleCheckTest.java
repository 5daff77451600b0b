package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.Oddities.Abstract;
import io.github.sambahooks.bind.Oddities.Adapted;
import io.github.sambahooks.bind.Oddities.Broke;
import io.github.sambahooks.bind.Oddities.Created;
import io.github.sambahooks.bind.Oddities.DeepAbstract;
import io.github.sambahooks.bind.Oddities.DeepMillis;
import io.github.sambahooks.bind.Oddities.Explicit;
import io.github.sambahooks.bind.Oddities.Forgetful;
import io.github.sambahooks.bind.Oddities.Formats;
import io.github.sambahooks.bind.Oddities.Formatted;
import io.github.sambahooks.bind.Oddities.Growing;
import io.github.sambahooks.bind.Oddities.Made;
import io.github.sambahooks.bind.Oddities.Millis;
import io.github.sambahooks.bind.Oddities.Named;
import io.github.sambahooks.bind.Oddities.OfPlatform;
import io.github.sambahooks.bind.Oddities.OptionalInner;
import io.github.sambahooks.bind.Oddities.OwnList;
import io.github.sambahooks.bind.Oddities.OwnMap;
import io.github.sambahooks.bind.Oddities.Refusing;
import io.github.sambahooks.bind.Oddities.Uninitialized;
import io.github.sambahooks.bind.Oddities.UninitializedInner;
import io.github.sambahooks.bind.Oddities.UnknownType;
import io.github.sambahooks.bind.Specimens.Numbers;
import io.github.sambahooks.bind.Specimens.Structures;
import io.github.sambahooks.bind.Specimens.Texts;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.Ranked;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.Robots.RobotRested;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("When the application starts, a record")
class SampleCheckTest {

  @ParameterizedTest
  @EnumSource
  void is_not_mentioned_if_it_can_be_created(Bindings provider) {
    assertThat(
            Deliveries.warnings(
                provider.own(),
                Numbers.class,
                Texts.class,
                Structures.class,
                RobotDanced.class,
                RobotRested.class,
                Ranked.class,
                Arrival.class,
                Named.class,
                Created.class,
                Formatted.class))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void is_not_mentioned_if_code_of_the_application_refuses_the_sample(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Refusing.class, Adapted.class)).isEmpty();
  }

  @Test
  void is_named_with_the_component_and_the_provider_if_it_cannot_be_created_at_all() {
    assertThat(Deliveries.warnings(Bindings.YASSON.own(), Millis.class))
        .singleElement()
        .asString()
        .startsWith(
            Millis.class.getName()
                + " cannot be created by the JSON-B provider <org.eclipse.yasson.internal.JsonBinding>:"
                + " component <startedAt> (")
        .contains("fired as UnknownEvent")
        .doesNotContain("<name>");
    assertThat(Deliveries.warnings(Bindings.JOHNZON.own(), Millis.class)).isEmpty();
  }

  @Test
  void is_named_with_the_component_and_the_provider_if_it_cannot_be_created_with_a_value() {
    assertThat(Deliveries.warnings(Bindings.JOHNZON.own(), OptionalInner.class))
        .singleElement()
        .asString()
        .startsWith(
            OptionalInner.class.getName()
                + " cannot be created by the JSON-B provider <org.apache.johnzon.jsonb.JohnzonJsonb>:"
                + " component <inner> (")
        .doesNotContain("<name>");
    assertThat(Deliveries.warnings(Bindings.YASSON.own(), OptionalInner.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_no_provider_knows_the_type_of_a_component(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), UnknownType.class))
        .singleElement()
        .asString()
        .contains("component <text>")
        .doesNotContain("<local>");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_a_component_has_no_elements_or_other_ones_than_the_sample(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), OwnMap.class))
        .singleElement()
        .asString()
        .startsWith("Component <totals> of " + OwnMap.class.getName());
    assertThat(Deliveries.warnings(provider.own(), OwnList.class))
        .singleElement()
        .asString()
        .containsIgnoringCase("component <ranks>");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_the_type_of_a_component_is_abstract(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Abstract.class))
        .singleElement()
        .asString()
        .contains(": component <shape>, component <all>, component <color> (");
  }

  @Test
  void is_named_if_the_provider_does_not_know_a_type_of_the_platform() {
    assertThat(Deliveries.warnings(Bindings.JOHNZON.own(), OfPlatform.class))
        .singleElement()
        .asString()
        .contains(": component <time>, component <any> (");
    assertThat(Deliveries.warnings(Bindings.YASSON.own(), OfPlatform.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_a_class_cannot_be_initialized(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Uninitialized.class))
        .singleElement()
        .asString()
        .contains(" (" + Uninitialized.class.getName() + " threw java.lang.")
        .doesNotContain("component <", "<password>");
    assertThat(Deliveries.warnings(provider.own(), UninitializedInner.class))
        .singleElement()
        .asString()
        .contains(": component <broke> (" + Broke.class.getName() + " threw java.lang.")
        .doesNotContain("<password>");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_with_the_nested_components_that_fail_on_their_own_and_no_others(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), DeepAbstract.class))
        .singleElement()
        .asString()
        .contains(": component <nests.shape> (");
  }

  @Test
  void is_named_with_the_nested_component_if_nothing_can_be_created_because_of_it() {
    assertThat(Deliveries.warnings(Bindings.YASSON.own(), DeepMillis.class))
        .singleElement()
        .asString()
        .contains(": component <times.startedAt> (");
    assertThat(Deliveries.warnings(Bindings.JOHNZON.own(), DeepMillis.class)).isEmpty();
  }

  @Test
  void is_named_with_all_candidates_if_it_is_not_known_which_of_them_fails() {
    assertThat(Deliveries.warnings(Bindings.YASSON.own(), Formats.class))
        .singleElement()
        .asString()
        .contains(": one of the components <total>, <startedAt> (");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_a_component_is_null_although_the_sample_has_a_value(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Forgetful.class))
        .singleElement()
        .asString()
        .startsWith("Component <half.lost> of " + Forgetful.class.getName());
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_not_every_provider_calls_its_factory_method(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Made.class))
        .singleElement()
        .asString()
        .startsWith(Made.class.getName() + " has a factory method with @JsonbCreator");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_an_annotation_is_not_on_the_parameter_of_its_constructor(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Explicit.class))
        .singleElement()
        .asString()
        .startsWith("Component <length> of " + Explicit.class.getName() + " has @JsonbTypeAdapter");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_it_changes_with_each_copy(Bindings provider) {
    assertThat(Deliveries.warnings(provider.own(), Growing.class))
        .singleElement()
        .asString()
        .contains("component <name> changes if the record is copied");
  }

  @ParameterizedTest
  @EnumSource
  void is_named_if_the_application_s_json_b_does_not_bind_the_envelope(Bindings provider) {
    JsonbConfig renaming =
        new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.UPPER_CAMEL_CASE);

    assertThat(Deliveries.warnings(provider.ofApplication(renaming), RobotDanced.class))
        .singleElement()
        .asString()
        .contains("@JsonbProperty(\"envelope\")");
    assertThat(Deliveries.warnings(provider.ofApplication(new JsonbConfig()), Millis.class))
        .isEmpty();
  }

  @Test
  void is_named_if_there_is_no_json_b() {
    JsonBinding missing =
        Bindings.own(
            () -> {
              throw new NoClassDefFoundError("jakarta/json/bind/JsonbBuilder");
            });

    assertThat(Deliveries.warnings(missing, RobotDanced.class))
        .singleElement()
        .asString()
        .contains(RobotDanced.class.getName(), "NoClassDefFoundError");
  }
}
