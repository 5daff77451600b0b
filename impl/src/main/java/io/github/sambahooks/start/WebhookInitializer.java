package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.INFO;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.http.WebhookServlet;
import io.github.sambahooks.security.ApplicationSecurity;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * Mounts the servlet at the configured path in every application that contains the library. The
 * server discovers this class.
 */
public final class WebhookInitializer implements ServletContainerInitializer {

  private static final System.Logger LOG = System.getLogger(WebhookInitializer.class.getName());
  private static final String NAME = "Samba Hooks";

  /** Called by the server. */
  public WebhookInitializer() {}

  /**
   * Mounts the servlet. Reads only the configuration that this requires; the rest is read when the
   * application starts, and all problems are reported then.
   */
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    try {
      initialize(context);
    } catch (Throwable e) {
      StartFailure.log(context, e);
      context.addListener(new FailingListener(e));
    }
  }

  private static void initialize(ServletContext context) {
    ConfigurationReader reader = new ConfigurationReader(resolver().getConfig());
    if (reader.isDisabled()) {
      LOG.log(INFO, "Samba Hooks is disabled by {0}: it receives no webhooks", ConfigKey.ENABLED);
      return;
    }
    Clock clock = Clock.systemUTC();
    DeploymentListener listener = new DeploymentListener(clock);
    // without a usable path, the listener fails the deployment
    reader.usablePath().ifPresent(path -> mount(path, listener, clock, context));
    context.addListener(listener);
  }

  private static ConfigProviderResolver resolver() {
    try {
      return ConfigProviderResolver.instance();
    } catch (IllegalStateException | NoClassDefFoundError e) {
      throw new StartException(
          "There is no MicroProfile Config, which Samba Hooks reads its configuration from, so this"
              + " deployment fails: on Tomcat, Jetty and TomEE, add"
              + " io.smallrye.config:smallrye-config-core to the application; on Open Liberty, add"
              + " the feature mpConfig-3.1",
          e);
    }
  }

  private static void mount(
      String path, DeploymentListener listener, Clock clock, ServletContext context) {
    ServletRegistration.Dynamic servlet =
        context.addServlet(NAME, new WebhookServlet(listener::endpoint, listener::stop, clock));
    if (servlet == null) {
      listener.fail(
          "There is already a servlet named <%s>: check whether this deployment contains the library twice"
              .formatted(NAME));
    } else if (!servlet.addMapping(path).isEmpty()) {
      listener.fail(
          "The application already has a servlet at <%s>: set %s to another path"
              .formatted(path, ConfigKey.PATH));
    } else {
      servlet.setLoadOnStartup(1);
      ApplicationSecurity.exempt(servlet, context);
    }
  }

  /**
   * Fails the deployment if the initializer fails. Open Liberty starts an application whose
   * initializer throws, but not one whose listener does.
   */
  private record FailingListener(Throwable reason) implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent started) {
      throw new StartException(StartFailure.describe(reason), reason);
    }
  }
}
