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
 * Sends deliveries to an application over HTTP, as Digital Samba would, and returns its answers.
 *
 * <pre>{@code
 * WebhookSender sender = WebhookSender.to(uri).withSecret(secret);
 *
 * WebhookAnswer answer = sender.send(Deliveries.participantJoined().named("Ada"));
 *
 * assertEquals(200, answer.status());
 * }</pre>
 *
 * <p>Sends {@code POST} requests over HTTP/1.1 with {@code Content-Type: application/json}. There
 * is no secret by default. Redirects are not followed. No message and no {@code toString} contains
 * a secret.
 *
 * <p>Immutable; every {@code with…} and {@code without…} method returns a new sender, which shares
 * the connections of the old one. Safe for use by multiple threads.
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
   * @param endpoint where the application receives deliveries, such as {@code
   *     http://localhost:8080/my-app/webhooks/digitalsamba}; an absolute {@code http} or {@code
   *     https} URL
   * @return a new sender, with connections of its own
   * @throws IllegalArgumentException if the endpoint is not such a URL
   */
  public static WebhookSender to(URI endpoint) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put(Requests.CONTENT_TYPE, Requests.JSON);
    Requests.post(endpoint, headers, BodyPublishers.noBody(), Requests.TIMEOUT);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new WebhookSender(endpoint, headers, Requests.TIMEOUT, new Exchanges(client));
  }

  /**
   * Sets the secret, which is sent as {@code Authorization: Bearer SECRET}, as documented.
   *
   * @param secret the application's {@code sambahooks.secret}, or a wrong one; printable ASCII
   * @return a new sender
   * @throws IllegalArgumentException if the secret cannot be sent in a header; the message does not
   *     show it
   */
  public WebhookSender withSecret(String secret) {
    return withHeader(Requests.AUTHORIZATION, Requests.bearer(secret));
  }

  /**
   * Removes the secret.
   *
   * @return a new sender
   */
  public WebhookSender withoutSecret() {
    return withoutHeader(Requests.AUTHORIZATION);
  }

  /**
   * Sets a header and replaces one of the same name, for example {@code Authorization} with a
   * secret in another form, {@code Content-Type}, or a header that a proxy adds.
   *
   * @param name not one that the JDK's client sets itself, such as {@code Host}
   * @param value printable ASCII
   * @return a new sender
   * @throws IllegalArgumentException if the header cannot be sent; the message does not show the
   *     value
   */
  public WebhookSender withHeader(String name, String value) {
    Map<String, String> changed = copyOfHeaders();
    changed.put(name, Requests.requirePrintable(name, value));
    Requests.post(endpoint, changed, BodyPublishers.noBody(), timeout);
    return new WebhookSender(endpoint, changed, timeout, exchanges);
  }

  /**
   * Removes a header.
   *
   * @param name ignored if the sender does not send it
   * @return a new sender
   */
  public WebhookSender withoutHeader(String name) {
    Map<String, String> changed = copyOfHeaders();
    changed.remove(name);
    return new WebhookSender(endpoint, changed, timeout, exchanges);
  }

  /**
   * Sets how long to wait for an answer, 30 seconds by default.
   *
   * @param timeout more than zero
   * @return a new sender
   * @throws IllegalArgumentException if it is zero or less
   */
  public WebhookSender withTimeout(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "The timeout <" + timeout + "> is too short: use one of more than zero");
    }
    return new WebhookSender(endpoint, headers, timeout, exchanges);
  }

  /**
   * Sends a delivery and waits for the answer.
   *
   * @param delivery not null
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is no answer: nothing listens at the endpoint, the
   *     connection broke, the timeout expired, or the thread was interrupted, in which case its
   *     interrupt status is set
   */
  public WebhookAnswer send(Delivery<?> delivery) {
    return send(delivery.body());
  }

  /**
   * Sends any text as the body, encoded in UTF-8, and waits for the answer.
   *
   * @param body need not be JSON
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is no answer
   */
  public WebhookAnswer send(String body) {
    return send(BodyPublishers.ofString(body));
  }

  /**
   * Sends any bytes as the body and waits for the answer.
   *
   * @param body need not be text
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is no answer
   */
  public WebhookAnswer send(byte[] body) {
    return send(BodyPublishers.ofByteArray(body));
  }

  /**
   * Sends any body, for example one of undeclared size, and waits for the answer.
   *
   * @param body not null
   * @return the answer, whatever its status
   * @throws UncheckedIOException if there is no answer
   */
  public WebhookAnswer send(BodyPublisher body) {
    return exchanges.send(Requests.post(endpoint, headers, body, timeout));
  }

  /**
   * Sends the deliveries of a meeting, one after the other.
   *
   * @param meeting not null
   * @return the answers, in the order of the deliveries
   * @throws UncheckedIOException if a request is not answered; the following are not sent
   */
  public List<WebhookAnswer> send(Meeting meeting) {
    return meeting.deliveries().stream().map(this::send).toList();
  }

  /**
   * Sends the same delivery several times, one after the other. All bodies are equal, so they have
   * the same {@code deliveryId()}.
   *
   * @param times how often; nothing is sent if it is zero or less
   * @param delivery not null
   * @return the answers, in the order of the requests
   * @throws UncheckedIOException if a request is not answered; the following are not sent
   */
  public List<WebhookAnswer> repeat(int times, Delivery<?> delivery) {
    List<WebhookAnswer> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(send(delivery));
    }
    return answers;
  }

  /**
   * Sends the same delivery several times concurrently, up to 64 at a time.
   *
   * @param times how often; nothing is sent if it is zero or less
   * @param delivery not null
   * @return the answers
   * @throws UncheckedIOException if a request is not answered
   */
  public List<WebhookAnswer> burst(int times, Delivery<?> delivery) {
    return burst(Collections.nCopies(Math.max(0, times), requireNonNull(delivery, "delivery")));
  }

  /**
   * Sends deliveries concurrently, up to 64 at a time.
   *
   * @param deliveries not null, nor any of them
   * @return the answers, in the order of the deliveries
   * @throws UncheckedIOException if a request is not answered
   */
  public List<WebhookAnswer> burst(Collection<? extends Delivery<?>> deliveries) {
    return exchanges.sendAll(
        deliveries.stream()
            .map(Delivery::body)
            .map(BodyPublishers::ofString)
            .map(body -> Requests.post(endpoint, headers, body, timeout))
            .toList());
  }

  /** Returns the endpoint and the names of the headers, but no secret. */
  @Override
  public String toString() {
    return "WebhookSender[to <%s>, headers %s]".formatted(endpoint, headers.keySet());
  }

  private Map<String, String> copyOfHeaders() {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    return copy;
  }
}
