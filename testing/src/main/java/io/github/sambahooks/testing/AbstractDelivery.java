package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;

/**
 * A delivery whose methods return its own type.
 *
 * @param <E> the event
 * @param <D> the delivery's own type
 */
abstract non-sealed class AbstractDelivery<E extends WebhookEvent, D extends AbstractDelivery<E, D>>
    implements Delivery<E> {

  private final Class<E> type;
  private final DeliveryBody body;

  AbstractDelivery(Class<E> type, DeliveryBody body) {
    this.type = type;
    this.body = body;
  }

  /** Returns a delivery of the same event with another body. */
  abstract D withBody(Class<E> type, DeliveryBody body);

  @Override
  public String eventType() {
    return body.eventType();
  }

  @Override
  public String body() {
    return body.json();
  }

  @Override
  public E event() {
    return Decoding.event(body(), type);
  }

  @Override
  public HttpRequest request(URI endpoint, String secret) {
    return Requests.post(
        endpoint,
        Map.of(
            Requests.AUTHORIZATION, Requests.bearer(secret), Requests.CONTENT_TYPE, Requests.JSON),
        BodyPublishers.ofString(body()),
        Requests.TIMEOUT);
  }

  @Override
  public D inRoom(String roomId) {
    return with("roomId", roomId);
  }

  @Override
  public D inSession(String sessionId) {
    return with("sessionId", sessionId);
  }

  @Override
  public D at(Instant timestamp) {
    return with("timestamp", timestamp == null ? null : timestamp.getEpochSecond());
  }

  @Override
  public D with(String member, Object value) {
    return withBody(type, body.with(member, value));
  }

  @Override
  public D without(String member) {
    return withBody(type, body.without(member));
  }

  /** Returns the event's name, so that a parameterised test shows it. */
  @Override
  public String toString() {
    return eventType();
  }
}
