package io.github.sambahooks.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendor refuses members of the webhook: 422. Trying again does not help. */
public final class InvalidWebhookException extends WebhooksException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<String>> messages;

  /**
   * Makes an exception.
   *
   * @param message what failed, the consequence and the mend
   * @param messages the vendor's messages by member; copied
   */
  public InvalidWebhookException(String message, Map<String, List<String>> messages) {
    super(message, null);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    messages.forEach((member, texts) -> copy.put(member, List.copyOf(texts)));
    this.messages = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the vendor's messages by the member that they are about, such as {@code endpoint} or
   * {@code events.0}. The vendor does not document the shape of this answer: it is inferred.
   *
   * @return unmodifiable; empty if the answer names no member, and after deserialization
   */
  public Map<String, List<String>> messages() {
    return messages == null ? Map.of() : messages;
  }
}
