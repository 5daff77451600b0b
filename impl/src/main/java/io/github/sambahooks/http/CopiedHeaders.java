package io.github.sambahooks.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies the configured headers of a request. */
final class CopiedHeaders {

  private final List<String> names;

  CopiedHeaders(List<String> names) {
    this.names = names;
  }

  /** Returns the headers that the request has. Several lines of one header are joined. */
  Map<String, String> of(WebhookRequest request) {
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, String> copied = new LinkedHashMap<>();
    for (String name : names) {
      List<String> lines = request.headers().apply(name);
      if (!lines.isEmpty()) {
        copied.put(name, String.join(", ", lines));
      }
    }
    return copied;
  }
}
