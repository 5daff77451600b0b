package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A request of a test: a {@code POST} without headers, whose body must not be read. */
final class TestRequest {

  static final String ADDRESS = "192.0.2.1";

  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String protocol = "HTTP/1.1";
  private String method = "POST";
  private boolean secure;
  private long declared = -1;
  private WebhookRequest.Body body = TestRequest::unread;

  private TestRequest() {}

  static TestRequest post() {
    return new TestRequest();
  }

  TestRequest method(String other) {
    method = other;
    return this;
  }

  TestRequest protocol(String other) {
    protocol = other;
    return this;
  }

  TestRequest overTls() {
    secure = true;
    return this;
  }

  /** Sets the lines of a header; none removes it. */
  TestRequest header(String name, String... lines) {
    headers.put(name, List.of(lines));
    return this;
  }

  /** Sets the lines of the header; none removes it. */
  TestRequest authorization(String... lines) {
    return header("Authorization", lines);
  }

  /** Sets the header, or removes it if null. */
  TestRequest contentType(String type) {
    return type == null ? header("Content-Type") : header("Content-Type", type);
  }

  TestRequest declaring(long length) {
    declared = length;
    return this;
  }

  TestRequest body(String text) {
    return body(text.getBytes(UTF_8));
  }

  TestRequest body(byte[] bytes) {
    return body(() -> new ByteArrayInputStream(bytes));
  }

  TestRequest body(WebhookRequest.Body opened) {
    body = opened;
    return this;
  }

  WebhookRequest build() {
    Supplier<String> address = () -> ADDRESS;
    return new WebhookRequest(
        protocol,
        method,
        secure,
        name -> headers.getOrDefault(name, List.of()),
        headers.getOrDefault("Content-Type", List.of()).stream().findFirst().orElse(null),
        declared,
        body,
        address);
  }

  private static ByteArrayInputStream unread() {
    throw new AssertionError("the body must not be read");
  }
}
