package io.github.sambahooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A recorded body, one for each event that the library knows: that of {@code participant_joined} is
 * the documented one; the others are written from what the vendor's REST API and example programs
 * show, and differ where these do: members in snake_case, or a room that is null or absent. The
 * library's own tests use them. Each is a resource, {@code
 * /io/github/sambahooks/testing/payloads/participant_joined.json} and so on.
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
   * @throws IllegalArgumentException if there is none of the name
   */
  public static SamplePayload of(String eventType) {
    try (InputStream file =
        SamplePayload.class.getResourceAsStream("payloads/" + eventType + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException(
            "There is no recorded payload of <" + eventType + ">: the library knows no such event");
      }
      return new SamplePayload(eventType, new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the payload of each event.
   *
   * @return 39, in the order of {@link Deliveries#all()}
   */
  public static List<SamplePayload> all() {
    return Deliveries.all().stream().map(Delivery::eventType).map(SamplePayload::of).toList();
  }

  /** Names the event, so that a parameterised test shows which it is. */
  @Override
  public String toString() {
    return eventType;
  }
}
