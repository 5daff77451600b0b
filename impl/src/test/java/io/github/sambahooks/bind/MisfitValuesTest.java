package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.Oddities.Adapted;
import io.github.sambahooks.bind.Oddities.Cat;
import io.github.sambahooks.bind.Oddities.Dog;
import io.github.sambahooks.bind.Oddities.Formatted;
import io.github.sambahooks.bind.Oddities.Keyed;
import io.github.sambahooks.bind.Oddities.OwnList;
import io.github.sambahooks.bind.Oddities.OwnMap;
import io.github.sambahooks.bind.Oddities.Refusing;
import io.github.sambahooks.bind.Specimens.Numbers;
import io.github.sambahooks.bind.Specimens.Structures;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A custom event is unknown, and the log says why without quoting what was sent, if")
class MisfitValuesTest {

  static Stream<Arguments> misfits() {
    return Stream.of(
        Arguments.of(
            Numbers.class,
            "{'count':9999999999}",
            "<count> is a JSON NUMBER that does not bind to int"),
        Arguments.of(Numbers.class, "{'count':12.9}", "<count> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'count_or_null':1e400}", "<count_or_null> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'whole':0.5}", "<whole> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'whole':1e999999999}", "<whole> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'ratio':1e39}", "<ratio> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'optionalCount':12.9}", "<optionalCount> is a JSON NUMBER"),
        Arguments.of(Numbers.class, "{'boxedCount':9999999999}", "<boxedCount> is a JSON NUMBER"),
        Arguments.of(Structures.class, "{'counts':[1,12.9]}", "<counts> is a JSON NUMBER"),
        Arguments.of(
            Structures.class,
            "{'steps':[{'beats2':1},{'BEATS_2':12.9}]}",
            "<steps.BEATS_2> is a JSON NUMBER that does not bind to int"),
        Arguments.of(
            Structures.class,
            "{'stepsByName':{'secret':{'next':{'tempo':'secret'}}}}",
            "<stepsByName.next.tempo> is a JSON STRING"),
        Arguments.of(
            Structures.class,
            "{'flags':[true,'true']}",
            "<flags> is a JSON STRING that does not bind to boolean"),
        Arguments.of(
            Structures.class,
            "{'beats':[null]}",
            "<beats> is a JSON NULL that does not bind to int"),
        Arguments.of(
            Structures.class,
            "{'totals':[['a',1]]}",
            "<totals> is a JSON ARRAY that does not bind to java.util.Map<java.lang.String, java.lang.Long>"),
        Arguments.of(
            Structures.class,
            "{'bean':{'max_users':9999999999}}",
            "<bean.max_users> is a JSON NUMBER"),
        Arguments.of(Structures.class, "{'object':'secret'}", "<object> is a JSON STRING"),
        Arguments.of(
            OwnMap.class,
            "{'totals':{'a':'secret'}}",
            "<totals> is a JSON STRING that does not bind to java.lang.Integer"),
        Arguments.of(OwnList.class, "{'ranks':[1,1.5]}", "<ranks> is a JSON NUMBER"),
        Arguments.of(
            Keyed.class,
            "{'name':'secret','modes':{'secret':1}}",
            "member <modes> is a JSON OBJECT that does not bind to java.util.Map<"),
        Arguments.of(Formatted.class, "{'total':'1,234 secret'}", "<total> is a JSON STRING"),
        Arguments.of(
            Formatted.class, "{'total':'99,999,999,999,999,999,999'}", "<total> is a JSON STRING"),
        Arguments.of(Formatted.class, "{'length':9999999999}", "<length> is a JSON NUMBER"),
        Arguments.of(Formatted.class, "{'day':'secret'}", "<day> is a JSON STRING"),
        Arguments.of(
            Formatted.class,
            "{'animals':[{'kind':'cat','lives_left':9.5}]}",
            "<animals.lives_left> is a JSON NUMBER"),
        Arguments.of(
            Formatted.class, "{'animals':[{'kind':'secret'}]}", "<animals> is a JSON OBJECT"),
        Arguments.of(
            Refusing.class,
            "{'name':'secret'}",
            "Oddities$Refusing threw java.lang.IllegalArgumentException."),
        Arguments.of(
            Refusing.class,
            "{'strict':{'code':'secret'}}",
            "Oddities$Strict threw java.lang.Exception."),
        Arguments.of(
            Refusing.class,
            "{'more':[{'code':'secret'}]}",
            "Oddities$Strict threw java.lang.Exception."),
        Arguments.of(
            Adapted.class,
            "{'code':'secret'}",
            "Oddities$Broken threw java.lang.IllegalStateException."));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void a_value_does_not_fit(Class<?> type, String data, String reason) {
    for (Bindings provider : Bindings.values()) {
      WebhookEvent decoded = Deliveries.of(type, data.replace('\'', '"'));

      assertThat(Deliveries.bind(provider.own(), type, decoded))
          .as(provider.name())
          .isEqualTo(new UnknownEvent(decoded.envelope()));
      assertThat(Deliveries.log(provider.own(), type, data.replace('\'', '"')))
          .as(provider.name())
          .singleElement()
          .asString()
          .contains(reason)
          .doesNotContain("secret", "99999", "12.9", "refused");
    }
  }

  @ParameterizedTest
  @EnumSource
  void but_not_if_it_fits_its_format(Bindings provider) {
    String data =
        """
        {"total":"1,234","day":20230206,"date":"06.02.2023","length":"90",
         "animals":[{"kind":"cat","lives_left":9},{"chip_id":"a","kind":"dog"}]}
        """;
    WebhookEvent decoded = Deliveries.of(Formatted.class, data);

    assertThat(Deliveries.bind(provider.own(), Formatted.class, decoded))
        .isEqualTo(
            new Formatted(
                decoded.envelope(),
                1234L,
                LocalDate.of(2023, 2, 6),
                LocalDate.of(2023, 2, 6),
                Duration.ofSeconds(90),
                java.util.List.of(new Cat(9), new Dog("a"))));
  }
}
