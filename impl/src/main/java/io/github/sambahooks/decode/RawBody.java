package io.github.sambahooks.decode;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.JsonValues;
import io.github.sambahooks.json.MalformedJsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The raw body and values derived from it lazily. */
final class RawBody implements Envelope.Content {

  private static final Set<String> ENVELOPE =
      Set.of("eventType", "sessionId", "roomId", "timestamp", "data");

  private final byte[] bytes;
  private final String nameMember;

  /**
   * Keeps a body.
   *
   * @param bytes must have been parsed before
   * @param nameMember the member that contains the event's name
   */
  RawBody(byte[] bytes, String nameMember) {
    this.bytes = bytes;
    this.nameMember = nameMember;
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
      return JsonValues.readObject(new JsonScanner(bytes));
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("The body was modified after it was received", e);
    }
  }

  /** Returns {@code data}, plus the top-level members that are not part of the envelope. */
  @Override
  public JsonObject data() {
    JsonObject body = body();
    Map<String, JsonValue> all = new LinkedHashMap<>(body);
    all.keySet().removeAll(ENVELOPE);
    all.remove(nameMember);
    all.putAll(details(body.get("data")));
    return JsonValues.object(all);
  }

  private static JsonObject details(JsonValue data) {
    if (data instanceof JsonString text) {
      JsonObject object = ObjectInText.read(text.getString(), JsonValues::readObject);
      return object == null ? JsonValue.EMPTY_JSON_OBJECT : object;
    }
    return data instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }
}
