package io.github.sambahooks.rest;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.config.ApiConfiguration;
import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.List;

/**
 * The client of the REST API of webhooks. It has threads from its first call until it is closed.
 *
 * <p>Safe for any number of threads.
 */
public final class WebhooksClient implements Webhooks, AutoCloseable {

  static final String WEBHOOKS = "/api/v1/webhooks";

  private static final String EVENTS = "/api/v1/events";

  private final WebhookJson json;
  private final ApiConnection connection;

  /**
   * Makes a client; sends nothing yet.
   *
   * @param api without a developer key, every call fails and names it
   * @param provider the server's
   */
  public WebhooksClient(ApiConfiguration api, JsonProvider provider) {
    this.json = new WebhookJson(provider);
    this.connection = new ApiConnection(api, new ErrorMapper(json, api));
  }

  WebhooksClient(ApiConfiguration api, JsonProvider provider, Duration timeout) {
    this.json = new WebhookJson(provider);
    this.connection = new ApiConnection(api, new ErrorMapper(json, api), timeout);
  }

  @Override
  public List<String> eventNames() {
    ApiRequest request = ApiRequest.get(EVENTS);
    if (json.value(request, connection.send(request)) instanceof JsonArray names) {
      return json.texts(names).toList();
    }
    throw new UnexpectedAnswerException(
        "Digital Samba answered <" + request + "> with something that is no list of names");
  }

  @Override
  public List<Webhook> list() {
    return new WebhookPager(connection, json).read();
  }

  @Override
  public Webhook get(String id) {
    return webhook(ApiRequest.get(path(id)));
  }

  @Override
  public Webhook create(NewWebhook webhook) {
    return webhook(new ApiRequest("POST", WEBHOOKS, json.object(webhook)));
  }

  @Override
  public Webhook edit(String id, WebhookChanges changes) {
    return webhook(new ApiRequest("PATCH", path(id), json.object(changes.members())));
  }

  @Override
  public void delete(String id) {
    connection.send(new ApiRequest("DELETE", path(id), null));
  }

  /** Ends the client's threads, and the calls under way. */
  @Override
  public void close() {
    connection.close();
  }

  private Webhook webhook(ApiRequest request) {
    return json.webhook(json.value(request, connection.send(request)))
        .orElseThrow(
            () ->
                new UnexpectedAnswerException(
                    "Digital Samba answered <" + request + "> with something that is no webhook"));
  }

  private static String path(String id) {
    if (!id.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException(
          "<" + id + "> is no id of a webhook, so Digital Samba was not asked: take Webhook.id()");
    }
    return WEBHOOKS + "/" + id;
  }
}
