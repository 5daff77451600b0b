package io.github.sambahooks.start;

import io.github.sambahooks.observe.ObserverExtension;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;

/**
 * Keeps the listeners, the add-ons and the JSON-B of applications whose CDI beans are prepared by a
 * build.
 */
@SkipIfPortableExtensionPresent(ObserverExtension.class)
public class SpiBuildExtension implements BuildCompatibleExtension {

  /** Called by the CDI container. */
  public SpiBuildExtension() {}

  /** Adds the beans that inject them. */
  @Discovery
  public void keep(ScannedClasses scanned) {
    scanned.add(SpiBeans.class.getName());
    if (hasJsonBinding()) {
      scanned.add(JsonbBeans.class.getName());
    }
  }

  /** Applications without custom events need no JSON-B. */
  private static boolean hasJsonBinding() {
    try {
      Class.forName("jakarta.json.bind.Jsonb", false, SpiBuildExtension.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
