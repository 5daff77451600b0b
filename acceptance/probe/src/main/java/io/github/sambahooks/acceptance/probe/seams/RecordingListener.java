package io.github.sambahooks.acceptance.probe.seams;

import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records each call. */
@ApplicationScoped
public class RecordingListener implements DeliveryListener {

  @Inject Told told;

  @Override
  public void received(ReceivedDelivery delivery) {
    told.add("received " + delivery.event().eventType() + " from " + delivery.remoteAddress());
  }

  @Override
  public void refused(Refusal refusal) {
    told.add("refused " + refusal.status() + " from " + refusal.remoteAddress());
  }

  @Override
  public void stored(ReceivedDelivery delivery) {
    told.add("stored " + delivery.event().eventType());
  }

  @Override
  public void fired(FiredEvent fired) {
    told.add("fired " + describe(fired));
  }

  @Override
  public void completed(FiredEvent completed) {
    told.add("completed " + describe(completed));
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    told.add("given up " + givenUp.event().eventType() + " " + givenUp.reason());
  }

  private static String describe(FiredEvent event) {
    return event.event().eventType() + (event.failure().isPresent() ? " failed" : " ok");
  }
}
