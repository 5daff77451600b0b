package io.github.sambahooks.testing;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends deliveries to an application over HTTP, as Digital Samba would, and tells what it answered.
 *
 * <pre>{@code
 * WebhookSender sender = WebhookSender.to(uri).withSecret(secret);
 *
 * WebhookAnswer answer = sender.send(Deliveries.participantJoined().named("Ada"));
 *
 * assertEquals(200, answer.status());
 * }</pre>
 *
 * <p>Sends {@code POST} requests by HTTP/1.1 with {@code Content-Type: application/json}, without a
 * secret until it is given one. No redirect is followed. Immutable, safe for any number of threads;
 * the senders that are made of one share its connections. No secret is in any message or {@code
 * toString}.
 */
public final class WebhookSender {

  private final URI endpoint;
  private final Map<String, String> headers;
  private final Duration timeout;
  private final Exchanges exchanges;

  private WebhookSender(
      URI endpoint, Map<String, String> headers, Duration timeout, Exchanges exchanges) {
    this.endpoint = endpoint;
    this.headers = Collections.unmodifiableMap(headers);
    this.timeout = timeout;
    this.exchanges = exchanges;
  }

  /**
   * Returns a sender without a secret.
   *
   * @param endpoint where the webhook listens, such as {@code
   *     http://localhost:8080/my-app/webhooks/digitalsamba}; an absolute {@code http} or {@code
   *     https} URL
   * @return a new sender, with connections of its own
   * @throws IllegalArgumentException if the endpoint is no such URL
   */
  public static WebhookSender to(URI endpoint) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put(Requests.CONTENT_TYPE, Requests.JSON);
    Requests.post(endpoint, headers, BodyPublishers.noBody(), Requests.TIMEOUT);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new WebhookSender(endpoint, headers, Requests.TIMEOUT, new Exchanges(client));
  }

  /**
   * Has {@code Authorization: Bearer SECRET} sent, as documented. A wrong secret is one like every
   * other.
   *
   * @param secret the application's {@code sambahooks.secret}; printable ASCII
   * @return another sender
   * @throws IllegalArgumentException if it cannot stand in a header; the message does not show it
   */
  public WebhookSender withSecret(String secret) {
    return withHeader(Requests.AUTHORIZATION, Requests.bearer(secret));
  }

  /**
   * Has no secret sent.
   *
   * @return another sender
   */
  public WebhookSender withoutSecret() {
    return withoutHeader(Requests.AUTHORIZATION);
  }

  /**
   * Has a header sent, in the place of one of that name: {@code Authorization} for a secret in
   * another form, {@code Content-Type}, or what a proxy adds.
   *
   * @param name not one that the JDK's client sets itself, such as {@code Host}
   * @param value printable ASCII
   * @return another sender
   * @throws IllegalArgumentException if it cannot be sent; the message does not show the value
   */
  public WebhookSender withHeader(String name, String value) {
    Map<String, String> changed = changeable();
    changed.put(name, Requests.value(name, value));
    Requests.post(endpoint, changed, BodyPublishers.noBody(), timeout);
    return new WebhookSender(endpoint, changed, timeout, exchanges);
  }

  /**
   * Leaves a header out.
   *
   * @param name one that is not sent anyway is no mistake
   * @return another sender
   */
  public WebhookSender withoutHeader(String name) {
    Map<String, String> changed = changeable();
    changed.remove(name);
    return new WebhookSender(endpoint, changed, timeout, exchanges);
  }

  /**
   * Sets how long an answer may take.
   *
   * @param longest more than zero; 30 seconds by default
   * @return another sender
   * @throws IllegalArgumentException if it is zero or less
   */
  public WebhookSender withTimeout(Duration longest) {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("A time-out of <" + longest + "> lets nobody answer");
    }
    return new WebhookSender(endpoint, headers, longest, exchanges);
  }

  /**
   * Sends a delivery and waits for the answer.
   *
   * @param delivery not null
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is none: nothing listens there, the connection broke, the
   *     time-out passed, or the thread was interrupted, which stays noted
   */
  public WebhookAnswer send(Delivery<?> delivery) {
    return send(delivery.body());
  }

  /**
   * Sends any text as the body, in UTF-8, and waits for the answer.
   *
   * @param body need not be JSON
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is none
   */
  public WebhookAnswer send(String body) {
    return send(BodyPublishers.ofString(body));
  }

  /**
   * Sends any bytes as the body and waits for the answer.
   *
   * @param body need not be text
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is none
   */
  public WebhookAnswer send(byte[] body) {
    return send(BodyPublishers.ofByteArray(body));
  }

  /**
   * Sends any body, such as one whose size is not declared, and waits for the answer.
   *
   * @param body not null
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is none
   */
  public WebhookAnswer send(BodyPublisher body) {
    return exchanges.one(Requests.post(endpoint, headers, body, timeout));
  }

  /**
   * Sends the same delivery several times, one after the other: byte for byte the same, and so of
   * the same {@code deliveryId()}.
   *
   * @param times how often; nothing is sent for zero or less
   * @param delivery not null
   * @return the answers, in the order of the deliveries
   * @throws UncheckedIOException if one is not answered; the following are not sent
   */
  public List<WebhookAnswer> repeat(int times, Delivery<?> delivery) {
    List<WebhookAnswer> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(send(delivery));
    }
    return answers;
  }

  /**
   * Sends the same delivery several times at once.
   *
   * @param times how often; nothing is sent for zero or less
   * @param delivery not null
   * @return the answers
   * @throws UncheckedIOException if one is not answered
   */
  public List<WebhookAnswer> burst(int times, Delivery<?> delivery) {
    return burst(Collections.nCopies(Math.max(0, times), requireNonNull(delivery, "delivery")));
  }

  /**
   * Sends deliveries at once: up to 64 are under way at a time.
   *
   * @param deliveries none of them null
   * @return the answers, in the order of the deliveries
   * @throws UncheckedIOException if one is not answered
   */
  public List<WebhookAnswer> burst(Collection<? extends Delivery<?>> deliveries) {
    return exchanges.many(
        deliveries.stream()
            .map(Delivery::body)
            .map(BodyPublishers::ofString)
            .map(body -> Requests.post(endpoint, headers, body, timeout))
            .toList());
  }

  /** Shows where it sends to, and no secret. */
  @Override
  public String toString() {
    return "WebhookSender[to <%s>, headers %s]".formatted(endpoint, headers.keySet());
  }

  private Map<String, String> changeable() {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    return copy;
  }
}
