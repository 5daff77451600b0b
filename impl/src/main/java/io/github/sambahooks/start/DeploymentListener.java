package io.github.sambahooks.start;

import io.github.sambahooks.http.WebhookEndpoint;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;

/**
 * Starts the library with the application, and stops it with the application. A listener, because
 * some servers go on without a servlet whose own initialization fails.
 */
final class DeploymentListener implements ServletContextListener {

  private final Clock clock;
  private Deployment deployment;

  DeploymentListener(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void contextInitialized(ServletContextEvent started) {
    Deployment starting = new Deployment(started.getServletContext().getContextPath(), clock);
    try {
      starting.start();
    } catch (RuntimeException | Error e) {
      starting.close();
      throw e;
    }
    deployment = starting;
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    stop();
  }

  /**
   * Stops the library, if it was started and not stopped before. The servlet calls this, because on
   * some servers CDI is gone when the listener is called.
   */
  synchronized void stop() {
    if (deployment != null) {
      deployment.close();
      deployment = null;
    }
  }

  /** Returns what receives deliveries, once the application has started. */
  WebhookEndpoint endpoint() {
    return deployment.endpoint();
  }
}
