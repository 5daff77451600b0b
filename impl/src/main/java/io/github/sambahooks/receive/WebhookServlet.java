package io.github.sambahooks.receive;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The thin door between the server and the pipeline. */
final class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient StartUp startUp;
  private transient Receiver receiver;

  WebhookServlet(StartUp startUp) {
    this.startUp = startUp;
  }

  @Override
  public void init() {
    receiver = startUp.receiver();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    receiver
        .receive(
            new Request(
                request.getMethod(),
                request.getHeader("Authorization"),
                request.getContentType(),
                request.getContentLengthLong(),
                request::getInputStream))
        .send(response);
  }
}
