package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.observe.ObserverExtension;
import jakarta.enterprise.inject.spi.Extension;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** CDI containers with the library's extension, and no more than a benchmark needs. */
public final class Containers {

  private Containers() {}

  /** Starts a container of beans. */
  public static WeldContainer with(Class<?>... beans) {
    return weld().addBeanClasses(beans).initialize();
  }

  /** Starts a container whose observers an extension adds. */
  static WeldContainer with(Extension extension) {
    // a container without a bean is refused
    return weld().addBeanClasses(Containers.class).addExtension(extension).initialize();
  }

  private static Weld weld() {
    return new Weld().disableDiscovery().addExtension(new ObserverExtension());
  }
}
