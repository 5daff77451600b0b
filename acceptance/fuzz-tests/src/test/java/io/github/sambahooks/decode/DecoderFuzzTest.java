package io.github.sambahooks.decode;

import static io.github.sambahooks.fuzz.Check.check;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the decoder with the JSON providers of the servers. */
class DecoderFuzzTest {

  private static final List<Provider> PROVIDERS =
      List.of(
          new Provider("Parsson", new org.eclipse.parsson.JsonProviderImpl()),
          new Provider("Johnzon", new org.apache.johnzon.core.JsonProviderImpl()));

  private final EventDecoder decoder = new EventDecoder();

  @MethodSource("io.github.sambahooks.fuzz.Seeds#bodies")
  @FuzzTest
  void agrees_with_json_providers(byte[] body) {
    Optional<WebhookEvent> event = decode(body);
    event.map(WebhookEvent::envelope).ifPresent(DecoderFuzzTest::readEverything);
    // reads every component of the record
    event.ifPresent(WebhookEvent::toString);
    Optional<JsonObject> own = event.map(e -> e.envelope().body());

    String text = new String(body, UTF_8);
    for (Provider provider : PROVIDERS) {
      Optional<JsonObject> theirs = provider.read(text).filter(DecoderFuzzTest::isEvent);
      Comparison comparison = new Comparison(provider.name(), text, own, theirs);
      check(
          comparison.agrees() || KnownDifference.explains(comparison),
          "an unknown difference from " + provider.name());
    }
  }

  private Optional<WebhookEvent> decode(byte[] body) {
    try {
      return Optional.of(decoder.decode(body, Instant.EPOCH, Map.of()));
    } catch (NotAnEventException e) {
      return Optional.empty();
    }
  }

  private static void readEverything(Envelope envelope) {
    check(!envelope.eventType().isBlank(), "a blank name");
    check(envelope.deliveryId().length() == 64, "a wrong id");
    check(envelope.data() != null, "no data");
    envelope.sessionId();
    envelope.roomId();
    envelope.timestamp();
  }

  /** Returns whether an object has the name of an event. */
  private static boolean isEvent(JsonObject object) {
    boolean documented = object.get("eventType") instanceof JsonString;
    return isName(object, documented ? "eventType" : "event_type") || isName(object, "event");
  }

  private static boolean isName(JsonObject object, String member) {
    return object.get(member) instanceof JsonString name && !name.getString().isBlank();
  }
}
