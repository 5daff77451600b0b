package io.github.sambahooks.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;

/** Adapts servlet requests to the {@link WebhookEndpoint}. */
public final class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Supplier<WebhookEndpoint> endpoints;
  private final transient Runnable stop;
  private transient WebhookEndpoint endpoint;

  /**
   * Creates a servlet.
   *
   * @param endpoints called when the servlet is initialized, after the application has started
   * @param stop called when the servlet is destroyed, while CDI is still available
   */
  public WebhookServlet(Supplier<WebhookEndpoint> endpoints, Runnable stop) {
    this.endpoints = endpoints;
    this.stop = stop;
  }

  @Override
  public void init() {
    endpoint = endpoints.get();
  }

  @Override
  public void destroy() {
    stop.run();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    endpoint
        .receive(
            new WebhookRequest(
                request.getMethod(),
                name -> lines(request.getHeaders(name)),
                // not getContentType(), which throws on Jetty if the charset is unknown
                request.getHeader("Content-Type"),
                request.getContentLengthLong(),
                request::getInputStream,
                request::getRemoteAddr))
        .send(response);
  }

  private static List<String> lines(Enumeration<String> values) {
    return values == null || !values.hasMoreElements() ? List.of() : Collections.list(values);
  }
}
