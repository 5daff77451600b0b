package io.github.sambahooks.receive;

import io.github.sambahooks.config.Configuration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** The thin door between the server and the pipeline. */
final class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Configuration configuration;
  private final transient Clock clock;
  private transient Deployment deployment;
  private transient Receiver receiver;

  WebhookServlet(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void init() {
    deployment = new Deployment(configuration, clock);
    receiver = deployment.receiver();
    deployment.report(getServletContext().getContextPath());
  }

  @Override
  public void destroy() {
    // null if it could not be made
    if (deployment != null) {
      deployment.close();
    }
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
