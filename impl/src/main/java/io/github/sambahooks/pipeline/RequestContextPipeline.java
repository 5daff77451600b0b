package io.github.sambahooks.pipeline;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.spi.Pipeline;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A pipeline for threads that do not serve a request. It activates a request context for the
 * observers.
 *
 * <p>Safe for use by multiple threads.
 */
public final class RequestContextPipeline implements Pipeline {

  private final Pipeline pipeline;
  private final Instance<RequestContextController> controllers;

  /**
   * Creates a pipeline.
   *
   * @param pipeline requires an active request context
   * @param controllers may be empty, as on Quarkus if the application does not inject one
   */
  public RequestContextPipeline(Pipeline pipeline, Instance<RequestContextController> controllers) {
    this.pipeline = pipeline;
    this.controllers = controllers;
  }

  @Override
  public WebhookEvent decode(byte[] body, Instant receivedAt, Map<String, String> headers)
      throws NotAnEventException {
    return pipeline.decode(body, receivedAt, headers);
  }

  @Override
  public List<Firing> fire(WebhookEvent decoded, Audience audience) {
    RequestContextController context = controllers.isResolvable() ? controllers.get() : null;
    boolean activated = context != null && context.activate();
    try {
      return pipeline.fire(decoded, audience);
    } finally {
      if (activated) {
        context.deactivate();
      }
    }
  }
}
