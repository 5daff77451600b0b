package io.github.sambahooks.start;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.DeliveryListener;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Injects the listeners and add-ons that the library looks up, so that builds that remove unused
 * beans, as on Quarkus, keep them. This bean itself is kept because it has a name.
 */
@Dependent
@Named("io.github.sambahooks.spi")
class SpiBeans {

  @Inject @Any Instance<DeliveryListener> listeners;
  @Inject @Any Instance<AddOn> addOns;
}
