package io.github.sambahooks.readme;

import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.spi.FiredEvent;
import io.github.sambahooks.spi.GivenUpEvent;
import io.github.sambahooks.spi.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

@ApplicationScoped
public class DeliveryCounts implements DeliveryListener {

  private final LongAdder refused = new LongAdder();
  private final LongAdder failed = new LongAdder();

  @Override
  public void refused(Refusal refusal) {
    refused.increment();
  }

  @Override
  public void fired(FiredEvent fired) {
    fired.failure().ifPresent(failure -> failed.increment());
  }

  @Override
  public void completed(FiredEvent completed) {
    completed.failure().ifPresent(failure -> failed.increment());
  }

  @Override
  public void givenUp(GivenUpEvent givenUp) {
    failed.increment();
  }
}
