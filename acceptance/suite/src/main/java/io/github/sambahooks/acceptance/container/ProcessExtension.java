package io.github.sambahooks.acceptance.container;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Runs a server as a plain process if there is no suitable Arquillian adapter. */
public final class ProcessExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    // Arquillian allows one container on the class path, and most servers' modules have their own
    switch (System.getProperty("server.container", "adapter")) {
      case "process" -> builder.service(DeployableContainer.class, ProcessContainer.class);
      case "quarkus" -> builder.service(DeployableContainer.class, QuarkusContainer.class);
      default -> {}
    }
  }
}
