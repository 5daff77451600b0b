package io.github.sambahooks.acceptance.probe.seams;

import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.ReceivedDelivery;
import io.github.sambahooks.spi.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Throws from every method. */
@ApplicationScoped
public class ThrowingListener implements DeliveryListener {

  @Override
  public void received(ReceivedDelivery delivery) {
    throw onPurpose();
  }

  @Override
  public void refused(Refusal refusal) {
    throw onPurpose();
  }

  @Override
  public void stored(ReceivedDelivery delivery) {
    throw onPurpose();
  }

  @Override
  public void fired(FiredEvent fired) {
    throw onPurpose();
  }

  @Override
  public void completed(FiredEvent completed) {
    throw onPurpose();
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    throw onPurpose();
  }

  private static RuntimeException onPurpose() {
    return new UnsupportedOperationException("a listener that throws on purpose");
  }
}
