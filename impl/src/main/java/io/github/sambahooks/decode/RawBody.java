package io.github.sambahooks.decode;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.JsonValues;
import io.github.sambahooks.json.MalformedJsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** The raw body and values derived from it lazily. */
final class RawBody implements Envelope.Content {

  private static final Set<String> ENVELOPE =
      Set.of("eventType", "sessionId", "roomId", "timestamp", "data");

  private final byte[] bytes;
  private final String nameMember;
  private final JsonValues values;

  /**
   * Keeps a body.
   *
   * @param bytes must have been parsed before
   * @param nameMember the member that contains the event's name
   */
  RawBody(byte[] bytes, String nameMember, JsonValues values) {
    this.bytes = bytes;
    this.nameMember = nameMember;
    this.values = values;
  }

  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal. */
  @Override
  public String deliveryId() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  @Override
  public int size() {
    return bytes.length;
  }

  @Override
  public JsonObject body() {
    try {
      return values.read(new JsonScanner(bytes)).asJsonObject();
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("The body was modified after it was received", e);
    }
  }

  /** Returns {@code data}, plus the top-level members that are not part of the envelope. */
  @Override
  public JsonObject data() {
    JsonObject body = body();
    JsonObjectBuilder all = values.objectBuilder();
    body.forEach(
        (name, value) -> {
          if (!ENVELOPE.contains(name) && !name.equals(nameMember)) {
            all.add(name, value);
          }
        });
    if (body.get("data") instanceof JsonObject data) {
      data.forEach(all::add);
    }
    return all.build();
  }
}
