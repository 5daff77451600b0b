package io.github.sambahooks.readme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.LibraryEvent;
import io.github.sambahooks.event.LibraryFileEvent;
import io.github.sambahooks.event.LibraryFolderEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tables of the README and the guide")
class CatalogueTest {

  @Test
  void have_a_row_for_every_event_that_says_what_the_code_says() {
    List<Map<String, String>> rows = Pages.guide("events").table("event name", "record", "group");
    Map<String, Class<? extends WebhookEvent>> catalogue = EventCatalogue.types();

    assertThat(rows)
        .last()
        .satisfies(row -> assertThat(row).containsEntry("event name", "any other"));
    assertThat(
            rows.stream().map(row -> row.get("event name")).filter(it -> !it.equals("any other")))
        .containsExactlyInAnyOrderElementsOf(catalogue.keySet());
    rows.subList(0, rows.size() - 1)
        .forEach(row -> check(row, catalogue.get(row.get("event name"))));
  }

  @Test
  void have_a_row_for_every_group() {
    assertThat(
            Pages.readme().table("group", "its events tell you that").stream()
                .map(row -> row.get("group")))
        .containsExactlyInAnyOrderElementsOf(
            EventCatalogue.types().values().stream()
                .map(type -> type.getInterfaces()[0].getSimpleName())
                .distinct()
                .toList());
  }

  @Test
  void say_what_the_events_of_each_group_have() {
    List<Map<String, String>> groups = Pages.guide("events").table("group", "details");

    assertThat(groups)
        .hasSameSizeAs(Pages.readme().table("group", "its events tell you that"))
        .doesNotHaveDuplicates();
    EventCatalogue.types()
        .values()
        .forEach(
            type ->
                assertThat(groups)
                    .contains(
                        Map.of(
                            "group", type.getInterfaces()[0].getSimpleName(),
                            "details", details(type))));
  }

  @Test
  void say_what_the_details_have() {
    Stream<Class<?>> details =
        EventCatalogue.types().values().stream()
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .<Class<?>>map(RecordComponent::getType)
            .filter(type -> type != Envelope.class);

    assertThat(Pages.guide("events").table("record", "members"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(details, Stream.of(Answer.class))
                .distinct()
                .map(type -> Map.of("record", type.getSimpleName(), "members", members(type)))
                .toList());
  }

  @Test
  void are_the_only_place_that_counts_events() {
    Pattern number =
        Pattern.compile("\\b%d (event|name|record)".formatted(EventCatalogue.types().size()));

    assertThat(Pages.all()).filteredOn(page -> number.matcher(Pages.read(page)).find()).isEmpty();
  }

  @Test
  void have_groups_that_are_interfaces_below_the_root() {
    assertThat(List.of(LibraryFileEvent.class, LibraryFolderEvent.class))
        .allMatch(LibraryEvent.class::isAssignableFrom);
    assertThat(UnknownEvent.class).isAssignableTo(WebhookEvent.class);
  }

  @Test
  void have_a_row_for_every_key_that_says_what_the_code_says() {
    assertThat(Pages.guide("configuration").table("key", "default", "meaning"))
        .isEqualTo(Stream.of(ConfigKey.values()).map(CatalogueTest::row).toList());
  }

  @Test
  void have_a_row_for_the_environment_variable_of_every_key() {
    assertThat(Pages.guide("configuration").table("key", "environment variable"))
        .isEqualTo(
            Stream.of(ConfigKey.values())
                .map(key -> Map.of("key", key.key(), "environment variable", key.environmentName()))
                .toList());
  }

  private static void check(Map<String, String> row, Class<?> type) {
    Class<?>[] groups = type.getInterfaces();
    assertThat(type.getSimpleName()).isEqualTo(row.get("record"));
    assertThat(groups).as(row.toString()).hasSize(1);
    assertThat(groups[0].getSimpleName()).isEqualTo(row.get("group"));
    assertThat(WebhookEvent.class).isAssignableFrom(groups[0]);
    assertThat(groups[0].isSealed()).as("a minor version adds events to %s", groups[0]).isFalse();
  }

  private static String details(Class<?> type) {
    String details =
        Stream.of(type.getRecordComponents())
            .filter(component -> component.getType() != Envelope.class)
            .map(it -> it.getType().getSimpleName() + " " + it.getName() + "()")
            .collect(joining(", "));
    return details.isEmpty() ? "none" : details;
  }

  private static String members(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(it -> it.getGenericType().getTypeName() + " " + it.getName())
        .map(it -> it.replaceAll("\\w+\\.", "").replaceFirst("^String ", ""))
        .collect(joining(", "));
  }

  private static Map<String, String> row(ConfigKey key) {
    String value = key.defaultValue() == null ? "none" : key.defaultValue();
    String shown =
        switch (key) {
          case SECRET -> "none, required";
          case REGISTRATION_ENDPOINT -> "none: off";
          default -> value;
        };
    return Map.of("key", key.key(), "default", shown, "meaning", key.meaning());
  }
}
