package io.github.sambahooks.http;

import io.github.sambahooks.spi.DeliveryHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The answers to a delivery, in the order in which they are decided. No other class contains HTTP
 * statuses.
 */
public enum HttpAnswer {
  METHOD_NOT_ALLOWED(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", "POST"),
  UNAUTHENTICATED(HttpServletResponse.SC_UNAUTHORIZED, "WWW-Authenticate", "Bearer"),
  UNSUPPORTED_MEDIA_TYPE(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE),
  TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
  NOT_AN_EVENT(HttpServletResponse.SC_BAD_REQUEST),
  FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR),
  UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Retry-After", "30"),
  DELIVERED(HttpServletResponse.SC_OK);

  private final int status;
  private final String header;
  private final String value;

  HttpAnswer(int status) {
    this(status, null, null);
  }

  HttpAnswer(int status, String header, String value) {
    this.status = status;
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

  /**
   * Sends the status with an empty body and commits it, so the server cannot replace it with an
   * error page.
   */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (header != null) {
      response.setHeader(header, value);
    }
    response.setContentLength(0);
    response.flushBuffer();
  }
}
