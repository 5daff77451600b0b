package io.github.sambahooks.receive;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.register.Registrar;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;
import java.util.Optional;

/**
 * Puts the library together when the application starts, and ends it with the application. A
 * listener, because where a servlet's own initialisation fails, some servers go on without it.
 */
final class StartUp implements ServletContextListener {

  private final Configuration configuration;
  private final Clock clock;
  private Deployment deployment;
  private Receiver receiver;
  private Optional<Registrar> registrar = Optional.empty();

  StartUp(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void contextInitialized(ServletContextEvent started) {
    deployment = new Deployment(configuration, clock);
    receiver = deployment.receiver();
    deployment.report(started.getServletContext().getContextPath());
    registrar = deployment.registrar();
    registrar.ifPresent(Registrar::start);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    registrar.ifPresent(Registrar::stop);
    // null if it could not be made
    if (deployment != null) {
      deployment.close();
    }
  }

  /** Returns the pipeline, once the application has started. */
  Receiver receiver() {
    return receiver;
  }
}
