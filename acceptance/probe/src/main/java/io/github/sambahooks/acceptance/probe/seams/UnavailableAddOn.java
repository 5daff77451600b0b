package io.github.sambahooks.acceptance.probe.seams;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** If so configured, handles every delivery like a store that is full. */
@ApplicationScoped
public class UnavailableAddOn implements AddOn {

  private boolean unavailable;

  @Override
  public String name() {
    return "unavailable";
  }

  @Override
  public List<ConfigurationKey> configurationKeys() {
    return List.of(ProbeKey.UNAVAILABLE);
  }

  @Override
  public void configure(ConfigurationValues values) {
    unavailable = values.flag(ProbeKey.UNAVAILABLE);
  }

  @Override
  public Optional<DeliveryHandler> handler() {
    return unavailable
        ? Optional.of(delivery -> DeliveryHandler.Result.UNAVAILABLE)
        : Optional.empty();
  }
}
