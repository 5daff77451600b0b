package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Map;

/**
 * What all deliveries have in common.
 *
 * @param <E> the event
 * @param <D> the delivery's own type, which its methods return
 */
abstract non-sealed class AbstractDelivery<E extends WebhookEvent, D extends AbstractDelivery<E, D>>
    implements Delivery<E> {

  private final Class<E> type;
  private final DeliveryBody content;

  AbstractDelivery(Class<E> type, DeliveryBody content) {
    this.type = type;
    this.content = content;
  }

  /** Returns a delivery of the same event with another content. */
  abstract D of(Class<E> eventType, DeliveryBody changed);

  @Override
  public String eventType() {
    return content.eventType();
  }

  @Override
  public String body() {
    return content.json();
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
    return of(type, content.with(member, value));
  }

  @Override
  public D without(String member) {
    return of(type, content.without(member));
  }

  /** Names the event, so that a parameterised test shows which it is. */
  @Override
  public String toString() {
    return eventType();
  }
}
