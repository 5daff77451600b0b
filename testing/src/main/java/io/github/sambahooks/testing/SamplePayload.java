package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A sample body. There is one for each event that the library has a record for, and the library's
 * own tests use them.
 *
 * <p>The body of {@code participant_joined} is the documented one. All others are written by hand
 * and inferred from the vendor's REST API and example programs. They vary where these do: some have
 * members in snake_case, or a room that is null or absent.
 *
 * <p>Each body is a resource, such as {@code
 * /io/github/sambahooks/testing/payloads/participant_joined.json}.
 *
 * @param eventType the event's name
 * @param body JSON
 */
public record SamplePayload(String eventType, String body) {

  /**
   * Returns the payload of an event.
   *
   * @param eventType such as {@code recording_ready}
   * @return never null
   * @throws IllegalArgumentException if the library has no record for the event
   */
  public static SamplePayload of(String eventType) {
    try (InputStream file =
        SamplePayload.class.getResourceAsStream("payloads/" + eventType + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException(
            "There is no sample payload of <"
                + eventType
                + ">, because the library has no record for this event: use Deliveries.of(…)");
      }
      return new SamplePayload(eventType, new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the payload of each event that the library has a record for.
   *
   * @return sorted by the event's name, as {@link Deliveries#all()}; immutable
   */
  public static List<SamplePayload> all() {
    return Deliveries.all().stream().map(Delivery::eventType).map(SamplePayload::of).toList();
  }

  /** Returns the event's name, so that a parameterised test shows it. */
  @Override
  public String toString() {
    return eventType;
  }
}
