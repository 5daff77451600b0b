package io.github.sambahooks.decode;

import io.github.sambahooks.json.JsonScanner;
import io.github.sambahooks.json.JsonValues;
import io.github.sambahooks.json.MalformedJsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** The raw body and values derived from it lazily. */
final class RawBody {

  private static final Set<String> ENVELOPE =
      Set.of("eventType", "sessionId", "roomId", "timestamp", "data");

  private final byte[] bytes;
  private final JsonValues values;

  RawBody(byte[] bytes, JsonValues values) {
    this.bytes = bytes;
    this.values = values;
  }

  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  /**
   * Returns {@code data}, plus the top-level members that are not part of the envelope. The body
   * must have been parsed before.
   *
   * @param nameMember the member that contains the event's name
   */
  JsonObject data(String nameMember) {
    JsonObjectBuilder all = values.objectBuilder();
    JsonValue[] data = {JsonValue.EMPTY_JSON_OBJECT};
    try {
      new JsonScanner(bytes)
          .readObject(
              member -> {
                String name = member.name();
                JsonValue value = values.read(member);
                if (name.equals("data")) {
                  data[0] = value;
                } else if (!ENVELOPE.contains(name) && !name.equals(nameMember)) {
                  all.add(name, value);
                }
              });
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("The body was modified after it was received", e);
    }
    if (data[0] instanceof JsonObject object) {
      object.forEach(all::add);
    }
    return all.build();
  }
}
