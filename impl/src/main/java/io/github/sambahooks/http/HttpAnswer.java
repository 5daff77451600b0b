package io.github.sambahooks.http;

import io.github.sambahooks.spi.DeliveryHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The answers to a delivery, in the order in which they are decided. No other class contains HTTP
 * statuses.
 */
public enum HttpAnswer {
  METHOD_NOT_ALLOWED(HttpServletResponse.SC_METHOD_NOT_ALLOWED, true, "Allow", "POST"),
  HTTPS_REQUIRED(HttpServletResponse.SC_FORBIDDEN, true),
  UNAUTHENTICATED(HttpServletResponse.SC_UNAUTHORIZED, true, "WWW-Authenticate", "Bearer"),
  UNSUPPORTED_MEDIA_TYPE(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, true),
  TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, true),
  TOO_SLOW(HttpServletResponse.SC_REQUEST_TIMEOUT, true),
  NOT_AN_EVENT(HttpServletResponse.SC_BAD_REQUEST, false),
  FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, false),
  UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, true, "Retry-After", "30"),
  DELIVERED(HttpServletResponse.SC_OK, false);

  private final int status;
  private final boolean leavesBodyUnread;
  private final String header;
  private final String value;

  HttpAnswer(int status, boolean leavesBodyUnread) {
    this(status, leavesBodyUnread, null, null);
  }

  HttpAnswer(int status, boolean leavesBodyUnread, String header, String value) {
    this.status = status;
    this.leavesBodyUnread = leavesBodyUnread;
    this.header = header;
    this.value = value;
  }

  /** Returns the answer to a delivery that was handled. */
  static HttpAnswer of(DeliveryHandler.Result result) {
    return switch (result) {
      case ACCEPTED -> DELIVERED;
      case FAILED -> FAILED;
      case UNAVAILABLE -> UNAVAILABLE;
    };
  }

  int status() {
    return status;
  }

  /** Returns whether observers may have been notified. */
  boolean followsObservers() {
    return compareTo(NOT_AN_EVENT) > 0;
  }

  /**
   * Sends the status with an empty body, whatever the application has written to the response
   * before, and commits it, so that the server cannot replace it with an error page.
   *
   * <p>If the body of the request was declared but possibly not read, the connection is closed.
   * Otherwise, some servers would read the rest on the thread of the request, for as long as the
   * sender likes.
   */
  void send(WebhookRequest request, HttpServletResponse response) throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    if (header != null) {
      response.setHeader(header, value);
    }
    if (leavesBodyUnread && request.declaresBody()) {
      response.setHeader("Connection", "close");
    }
    response.setContentLength(0);
    response.flushBuffer();
  }
}
