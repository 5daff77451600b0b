package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import jakarta.json.Json;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue")
class EventCatalogueTest {

  static List<String> names() {
    return Payloads.names();
  }

  @Test
  void has_a_payload_file_for_each_record() {
    assertThat(names()).containsExactlyInAnyOrderElementsOf(EventCatalogue.types().keySet());
  }

  @Test
  void has_every_event_record_of_the_api() throws Exception {
    Path sources = Path.of("../api/src/main/java/io/github/sambahooks/event");
    Set<Class<?>> records = new HashSet<>();
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName("io.github.sambahooks.event." + name);
          if (type.isRecord() && WebhookEvent.class.isAssignableFrom(type)) {
            records.add(type);
          }
        }
      }
    }
    records.remove(UnknownEvent.class);

    assertThat(records).isNotEmpty().isEqualTo(Set.copyOf(EventCatalogue.types().values()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void has_a_record_for_each_payload_file(String name) throws Exception {
    WebhookEvent event = decode(name);

    assertThat(eventName(event.getClass())).isEqualTo(name);
    assertThat(event.eventType()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void reads_something_into_each_detail_of_a_payload_file(String name) throws Exception {
    WebhookEvent event = decode(name);

    for (RecordComponent detail : event.getClass().getRecordComponents()) {
      if (detail.getType() != Envelope.class) {
        Record record = (Record) detail.getAccessor().invoke(event);
        assertThat(components(record)).as(detail.getName()).anyMatch(value -> value != null);
      }
    }
    assertThat(event).isEqualTo(decode(name)).hasSameHashCodeAs(decode(name));
  }

  @Test
  void keeps_all_data_of_every_payload_file() throws Exception {
    for (String name : names()) {
      var sent = Json.createReader(new java.io.StringReader(Payloads.read(name))).readObject();
      if (sent.get("data") instanceof jakarta.json.JsonObject data) {
        assertThat(decode(name).envelope().data().entrySet()).containsAll(data.entrySet());
      }
    }
  }

  private static WebhookEvent decode(String name) throws NotAnEventException {
    return new EventDecoder().decode(Payloads.read(name).getBytes(UTF_8), Instant.EPOCH, Map.of());
  }

  private static List<Object> components(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(
            component -> {
              try {
                return component.getAccessor().invoke(record);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private static String eventName(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
