package io.github.sambahooks.start;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.DeliveryListener;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Injects what the library looks up, because a build that removes unused beans, as that of Quarkus,
 * keeps only what is injected. It has a name, because a bean with a name is kept itself.
 */
@Dependent
@Named("io.github.sambahooks.seams")
class SeamBeans {

  @Inject @Any Instance<DeliveryListener> listeners;
  @Inject @Any Instance<AddOn> addOns;
}
