package io.github.sambahooks.rest;

import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.client.Webhook;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all pages of the list of webhooks.
 *
 * <p>A short page is the last one, unless the total says that more follow; a full one never is,
 * whatever the total says, for a webhook that is overlooked would be created again. A page that
 * brings nothing new ends the list, and so does the thousandth.
 */
final class WebhookPager {

  private static final int SIZE = 100;
  private static final int MOST = 1000;

  private final ApiConnection connection;
  private final WebhookJson json;
  private final Map<String, Webhook> found = new LinkedHashMap<>();

  WebhookPager(ApiConnection connection, WebhookJson json) {
    this.connection = connection;
    this.json = json;
  }

  List<Webhook> read() {
    int offset = 0;
    for (int page = 0; page < MOST; page++) {
      JsonObject answer = page(offset);
      JsonArray webhooks = answer.getJsonArray("data");
      offset += webhooks.size();
      boolean isShort = webhooks.size() < SIZE;
      if (!add(webhooks) || (isShort && offset >= total(answer))) {
        break;
      }
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }

  private JsonObject page(int offset) {
    ApiRequest request =
        ApiRequest.get(WebhooksClient.WEBHOOKS + "?limit=" + SIZE + "&offset=" + offset);
    if (json.value(request, connection.send(request)) instanceof JsonObject answer
        && answer.get("data") instanceof JsonArray) {
      return answer;
    }
    throw new UnexpectedAnswerException(
        "Digital Samba answered <" + request + "> with something that is no list of webhooks");
  }

  /** Adds a page, and tells whether it brought anything new. */
  private boolean add(JsonArray webhooks) {
    int before = found.size();
    webhooks.forEach(
        value -> json.webhook(value).ifPresent(webhook -> found.put(webhook.id(), webhook)));
    return found.size() > before;
  }

  /** Returns the documented total, which is a text; 0 if there is none. */
  private static long total(JsonObject answer) {
    JsonValue total = answer.get("total_count");
    if (total instanceof JsonNumber number) {
      return number.longValue();
    }
    return total instanceof JsonString text && text.getString().matches("\\d{1,9}")
        ? Long.parseLong(text.getString())
        : 0;
  }
}
