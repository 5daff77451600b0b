package io.github.sambahooks.pipeline;

import io.github.sambahooks.spi.Audience;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.Firing;
import io.github.sambahooks.spi.Pipeline;
import io.github.sambahooks.spi.ReceivedDelivery;

/**
 * Fires the event of a delivery immediately, on the request thread. The delivery fails if a
 * synchronous observer throws.
 */
public final class ImmediateHandler implements DeliveryHandler {

  private final Pipeline pipeline;

  /** Creates a handler that fires with the given pipeline. */
  public ImmediateHandler(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Result handle(ReceivedDelivery delivery) {
    for (Firing firing : pipeline.fire(delivery.event(), Audience.ALL)) {
      if (firing.failure().isPresent()) {
        return Result.FAILED;
      }
    }
    return Result.ACCEPTED;
  }
}
