package io.github.sambahooks.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;

/**
 * A request to the REST API. Its {@code toString} shows method and path only.
 *
 * @param path begins with a slash; may have a query
 * @param body null for none; may hold a secret
 */
record ApiRequest(String method, String path, JsonObject body) {

  static ApiRequest get(String path) {
    return new ApiRequest("GET", path, null);
  }

  /** Returns the secret in the body, which no message may repeat. */
  Optional<String> secret() {
    return body != null && body.get(WebhookJson.AUTHORIZATION_HEADER) instanceof JsonString secret
        ? Optional.of(secret.getString())
        : Optional.empty();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
