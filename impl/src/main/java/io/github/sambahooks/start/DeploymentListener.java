package io.github.sambahooks.start;

import io.github.sambahooks.http.WebhookEndpoint;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts and stops the library with the application. This is a listener, because some servers
 * deploy an application even if the initialization of a servlet fails.
 */
final class DeploymentListener implements ServletContextListener {

  private final Clock clock;
  private final List<String> problems = new ArrayList<>();
  private Deployment deployment;

  DeploymentListener(Clock clock) {
    this.clock = clock;
  }

  /** Fails the start with a problem, in one message with all others. Call it before the start. */
  void fail(String problem) {
    problems.add(problem);
  }

  @Override
  public void contextInitialized(ServletContextEvent started) {
    ServletContext application = started.getServletContext();
    try {
      start(new Deployment(application.getContextPath(), clock, problems));
    } catch (Throwable e) {
      StartFailure.log(application, e);
      throw e;
    }
  }

  private void start(Deployment starting) {
    try {
      starting.start();
    } catch (Throwable e) {
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
   * Stops the library if it is running. The servlet also calls this, because on some servers CDI is
   * no longer available when the listener is called.
   */
  synchronized void stop() {
    if (deployment != null) {
      deployment.close();
      deployment = null;
    }
  }

  /**
   * Returns the endpoint that receives deliveries. Call it only after the application has started.
   */
  WebhookEndpoint endpoint() {
    return deployment.endpoint();
  }
}
