package io.github.sambahooks.rest;

import io.github.sambahooks.client.NewWebhook;
import io.github.sambahooks.client.Webhook;
import io.github.sambahooks.client.WebhookChanges;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.config.ApiConfiguration;
import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.List;

/**
 * The client for the webhooks of the REST API. It owns threads from the first call until {@link
 * #close()}.
 *
 * <p>Safe for use by multiple threads.
 */
public final class WebhooksClient implements Webhooks, AutoCloseable {

  static final String WEBHOOKS = "/api/v1/webhooks";

  private static final String EVENTS = "/api/v1/events";

  private final WebhookJson json;
  private final ApiConnection connection;

  /**
   * Creates a client. Sends no request.
   *
   * @param api without a developer key, every call fails with a message that names it
   * @param provider the server's JSON provider
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
    if (json.parse(request, connection.send(request)) instanceof JsonArray names) {
      return json.strings(names).toList();
    }
    throw request.unexpectedAnswer("a list of event names");
  }

  @Override
  public List<Webhook> list() {
    return new WebhookPager(connection, json).readAll();
  }

  @Override
  public Webhook get(String id) {
    return webhook(ApiRequest.get(path(id)));
  }

  @Override
  public Webhook create(NewWebhook webhook) {
    return webhook(new ApiRequest("POST", WEBHOOKS, json.toJson(webhook)));
  }

  @Override
  public Webhook edit(String id, WebhookChanges changes) {
    return webhook(new ApiRequest("PATCH", path(id), json.toJson(changes.members())));
  }

  @Override
  public void delete(String id) {
    connection.send(new ApiRequest("DELETE", path(id), null));
  }

  /** Stops the client's threads and aborts calls in progress. */
  @Override
  public void close() {
    connection.close();
  }

  private Webhook webhook(ApiRequest request) {
    return json.toWebhook(json.parse(request, connection.send(request)))
        .orElseThrow(() -> request.unexpectedAnswer("a webhook"));
  }

  private static String path(String id) {
    if (!id.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException(
          "<" + id + "> is not a webhook id, so no request was sent: pass Webhook.id()");
    }
    return WEBHOOKS + "/" + id;
  }
}
