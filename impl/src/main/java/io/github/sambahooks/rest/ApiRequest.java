package io.github.sambahooks.rest;

import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.config.ConfigKey;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;

/**
 * A request to the REST API. {@code toString()} returns only the method and the path.
 *
 * @param path starts with a slash; may contain a query
 * @param body null for none; may contain a secret
 */
record ApiRequest(String method, String path, JsonObject body) {

  static ApiRequest get(String path) {
    return new ApiRequest("GET", path, null);
  }

  /** Returns the secret in the body, which must not appear in messages. */
  Optional<String> secret() {
    return body != null && body.get(WebhookJson.AUTHORIZATION_HEADER) instanceof JsonString secret
        ? Optional.of(secret.getString())
        : Optional.empty();
  }

  /** Creates the exception for an answer that is not as documented. */
  UnexpectedAnswerException unexpectedAnswer(String expected) {
    return new UnexpectedAnswerException(
        "Digital Samba's answer to <%s> is not %s: check %s"
            .formatted(this, expected, ConfigKey.REGISTRATION_API_URL));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
