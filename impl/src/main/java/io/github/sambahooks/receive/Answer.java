package io.github.sambahooks.receive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The answers to a delivery, in the order in which they are decided. No other class knows a status.
 */
enum Answer {
  METHOD_NOT_ALLOWED(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", "POST"),
  UNAUTHENTICATED(HttpServletResponse.SC_UNAUTHORIZED, "WWW-Authenticate", "Bearer"),
  NOT_JSON(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE),
  TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
  NOT_AN_EVENT(HttpServletResponse.SC_BAD_REQUEST),
  FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR),
  DELIVERED(HttpServletResponse.SC_OK);

  private final int status;
  private final String header;
  private final String value;

  Answer(int status) {
    this(status, null, null);
  }

  Answer(int status, String header, String value) {
    this.status = status;
    this.header = header;
    this.value = value;
  }

  int status() {
    return status;
  }

  /** Sends the status and never a body: what is committed, no error page of the server replaces. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (header != null) {
      response.setHeader(header, value);
    }
    response.setContentLength(0);
    response.flushBuffer();
  }
}
