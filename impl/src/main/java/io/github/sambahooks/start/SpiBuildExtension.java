package io.github.sambahooks.start;

import io.github.sambahooks.observe.ObserverExtension;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;

/** Keeps the listeners and add-ons of applications whose CDI beans are prepared by a build. */
@SkipIfPortableExtensionPresent(ObserverExtension.class)
public class SpiBuildExtension implements BuildCompatibleExtension {

  /** Called by the CDI container. */
  public SpiBuildExtension() {}

  /** Adds the bean that injects them. */
  @Discovery
  public void keep(ScannedClasses scanned) {
    scanned.add(SpiBeans.class.getName());
  }
}
