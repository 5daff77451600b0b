package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.observe.ObserverExtension;
import jakarta.enterprise.inject.spi.Extension;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Starts CDI containers that have the library's extension and nothing that is not needed. */
public final class Containers {

  private Containers() {}

  /** Starts a container with the given beans. */
  public static WeldContainer with(Class<?>... beans) {
    return weld().addBeanClasses(beans).initialize();
  }

  /** Starts a container with the observers that an extension adds. */
  static WeldContainer with(Extension extension) {
    // Weld refuses a container without beans
    return weld().addBeanClasses(Containers.class).addExtension(extension).initialize();
  }

  private static Weld weld() {
    return new Weld().disableDiscovery().addExtension(new ObserverExtension());
  }
}
