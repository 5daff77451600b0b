package io.github.sambahooks.http;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.logging.LogThrottle;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;

/** Adapts servlet requests to the {@link WebhookEndpoint}. */
public final class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(WebhookServlet.class.getName());

  private final transient Supplier<WebhookEndpoint> endpoints;
  private final transient Runnable stop;
  private final transient LogThrottle interferences;
  private transient WebhookEndpoint endpoint;

  /**
   * Creates a servlet.
   *
   * @param endpoints called when the servlet is initialized, after the application has started
   * @param stop called when the servlet is destroyed, while CDI is still available
   * @param clock limits the log lines about observers that write to the response
   */
  public WebhookServlet(Supplier<WebhookEndpoint> endpoints, Runnable stop, Clock clock) {
    this.endpoints = endpoints;
    this.stop = stop;
    this.interferences = new LogThrottle(clock);
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
    WebhookRequest delivery =
        new WebhookRequest(
            request.getProtocol(),
            request.getMethod(),
            request.isSecure(),
            name -> lines(request.getHeaders(name)),
            // not getContentType(), which throws on Jetty if the charset is unknown
            request.getHeader("Content-Type"),
            request.getContentLengthLong(),
            request::getInputStream,
            request::getRemoteAddr);
    boolean wasCommitted = response.isCommitted();
    HttpAnswer answer = endpoint.receive(delivery);
    if (response.isCommitted()) {
      // without a filter or an observer, the server has ended it because the sender is gone
      if (wasCommitted || answer.followsObservers()) {
        interference(
            "An observer or a filter has sent the response itself, so the sender did not get the answer %d",
            answer);
      }
    } else {
      answer.send(delivery, response);
    }
    if (request.isAsyncStarted()) {
      request.getAsyncContext().complete();
      interference(
          "An observer or a filter has called startAsync(); the request was completed with the answer %d",
          answer);
    }
  }

  private void interference(String what, HttpAnswer answer) {
    interferences.log(
        unlogged ->
            LOG.log(
                ERROR,
                "%s: leave the request and the response of a delivery alone. %s"
                    .formatted(what.formatted(answer.status()), unlogged)));
  }

  private static List<String> lines(Enumeration<String> values) {
    return values == null || !values.hasMoreElements() ? List.of() : Collections.list(values);
  }
}
