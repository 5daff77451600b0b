package io.github.sambahooks.acceptance.container;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Checks the log of every server, and runs those without a suitable adapter as plain processes. */
public final class ProcessExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(LogCheck.class);
    // Arquillian allows one container on the class path, and most servers' modules have their own
    switch (System.getProperty("server.container", "adapter")) {
      case "process" -> builder.service(DeployableContainer.class, ProcessContainer.class);
      case "quarkus" -> builder.service(DeployableContainer.class, QuarkusContainer.class);
      default -> {}
    }
  }
}
