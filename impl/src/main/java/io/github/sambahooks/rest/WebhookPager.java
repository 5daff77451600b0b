package io.github.sambahooks.rest;

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
 * <p>A page that is not full is the last one, unless the total indicates that more follow. A full
 * page is never the last one, whatever the total, because a webhook that is missed would be created
 * again. Reading also ends at a page without new webhooks, or after {@value #MAX_PAGES} pages.
 */
final class WebhookPager {

  private static final int PAGE_SIZE = 100;
  private static final int MAX_PAGES = 1000;

  private final ApiConnection connection;
  private final WebhookJson json;
  private final Map<String, Webhook> found = new LinkedHashMap<>();

  WebhookPager(ApiConnection connection, WebhookJson json) {
    this.connection = connection;
    this.json = json;
  }

  List<Webhook> readAll() {
    int offset = 0;
    for (int page = 0; page < MAX_PAGES; page++) {
      JsonObject answer = readPage(offset);
      JsonArray webhooks = answer.getJsonArray("data");
      offset += webhooks.size();
      boolean isFull = webhooks.size() >= PAGE_SIZE;
      if (!addAll(webhooks) || (!isFull && offset >= totalCount(answer))) {
        break;
      }
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }

  private JsonObject readPage(int offset) {
    ApiRequest request =
        ApiRequest.get(WebhooksClient.WEBHOOKS + "?limit=" + PAGE_SIZE + "&offset=" + offset);
    if (json.parse(request, connection.send(request)) instanceof JsonObject answer
        && answer.get("data") instanceof JsonArray) {
      return answer;
    }
    throw request.unexpectedAnswer("a list of webhooks");
  }

  /** Adds the webhooks of a page. Returns whether any of them is new. */
  private boolean addAll(JsonArray webhooks) {
    int before = found.size();
    webhooks.forEach(
        value -> json.toWebhook(value).ifPresent(webhook -> found.put(webhook.id(), webhook)));
    return found.size() > before;
  }

  /** Returns the total, which is documented as a string; 0 if there is none. */
  private static long totalCount(JsonObject answer) {
    JsonValue total = answer.get("total_count");
    if (total instanceof JsonNumber number) {
      return number.longValue();
    }
    return total instanceof JsonString text && text.getString().matches("\\d{1,9}")
        ? Long.parseLong(text.getString())
        : 0;
  }
}
