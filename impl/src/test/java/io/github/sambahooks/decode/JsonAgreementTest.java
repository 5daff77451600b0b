package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.spi.NotAnEventException;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares the library's own JSON reader with a JSON provider on thousands of slightly damaged
 * bodies: the same 30,000 in every CI build, the first 1,000 of them elsewhere.
 */
@DisplayName("The decoder and a JSON provider agree on")
class JsonAgreementTest {

  private static final int BODIES =
      Integer.getInteger("agreement.bodies", System.getenv("CI") == null ? 1_000 : 30_000);

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u00e4",
    "\\n",
    "/",
    "0",
    "-1",
    "1.5",
    "2e3",
    "E",
    "+",
    ".",
    "true",
    "false",
    "null",
    " ",
    "\n",
    "\t",
    "\u0001",
    "ä",
    "😀",
    "a",
    "\"data\":",
    "\"a\":{}",
    ",\"b\":[1]"
  };

  private final JsonProvider provider = new org.eclipse.parsson.JsonProviderImpl();
  private final EventDecoder decoder = new EventDecoder();

  @Test
  void what_is_json_and_what_it_contains() throws Exception {
    // a short time, because Parsson cannot hold a longer one with an exponent
    String whole = Payloads.read("question_answered").replaceAll("[0-9]{10}", "1675");
    Random random = new Random(1);
    int accepted = 0;
    for (int i = 0; i < BODIES; i++) {
      String body = damaged(whole, random);
      Optional<JsonObject> expected = expected(body);

      assertThat(decoded(body)).as(body).isEqualTo(expected);
      accepted += expected.isPresent() ? 1 : 0;
    }
    assertThat(accepted).as("bodies that are JSON").isBetween(BODIES / 20, BODIES - BODIES / 20);
  }

  private static String damaged(String body, Random random) {
    StringBuilder damaged = new StringBuilder(body);
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(3));
      damaged.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
    }
    return damaged.toString();
  }

  private Optional<JsonObject> decoded(String body) {
    try {
      return Optional.of(
          decoder.decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of()).envelope().data());
    } catch (NotAnEventException e) {
      return Optional.empty();
    }
  }

  private Optional<JsonObject> expected(String body) {
    try (JsonParser parser = provider.createParser(new StringReader(body))) {
      parser.next();
      JsonObject object = parser.getObject();
      String rest = body.substring((int) parser.getLocation().getStreamOffset());
      return Optional.of(object).filter(o -> rest.isBlank() && isEvent(o)).map(this::data);
    } catch (JsonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static boolean isEvent(JsonObject object) {
    return isName(object, "eventType") || isName(object, "event_type") || isName(object, "event");
  }

  private static boolean isName(JsonObject object, String member) {
    return !object.getString(member, "").isBlank();
  }

  private JsonObject data(JsonObject object) {
    Map<String, JsonValue> data = new LinkedHashMap<>(object);
    data.keySet().removeAll(Set.of("eventType", "sessionId", "roomId", "timestamp", "data"));
    if (object.get("data") instanceof JsonObject details) {
      data.putAll(details);
    }
    return provider.createObjectBuilder(new LinkedHashMap<String, Object>(data)).build();
  }
}
