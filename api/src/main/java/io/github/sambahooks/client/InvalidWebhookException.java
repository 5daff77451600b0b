package io.github.sambahooks.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendor rejected members of the webhook (status 422). Retrying does not help. */
public final class InvalidWebhookException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<String>> messages;

  /**
   * Creates an exception.
   *
   * @param message what failed, the consequence and the remedy
   * @param messages the vendor's messages by member; copied; not null
   */
  public InvalidWebhookException(String message, Map<String, List<String>> messages) {
    super(message, null);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    messages.forEach((member, texts) -> copy.put(member, List.copyOf(texts)));
    this.messages = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the vendor's messages by the member that they refer to, such as {@code endpoint} or
   * {@code events.0}. The vendor does not document this part of the response; it is inferred.
   *
   * @return unmodifiable; empty if the response names no member, and after deserialization; never
   *     null
   */
  public Map<String, List<String>> messages() {
    return messages == null ? Map.of() : messages;
  }
}
