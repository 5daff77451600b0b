package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.INFO;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.ConfigurationReader;
import io.github.sambahooks.http.WebhookServlet;
import io.github.sambahooks.security.ApplicationSecurity;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import java.time.Clock;
import java.util.Optional;
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
   *
   * @throws ServletException if the application has another servlet at the path, or has no
   *     MicroProfile Config, so that the deployment fails
   */
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
    try {
      initialize(context);
    } catch (Throwable e) {
      StartFailure.log(context, e);
      throw e;
    }
  }

  private static void initialize(ServletContext context) throws ServletException {
    ConfigurationReader reader = new ConfigurationReader(resolver().getConfig());
    if (reader.isDisabled()) {
      LOG.log(INFO, "Samba Hooks is disabled by {0}: it receives no webhooks", ConfigKey.ENABLED);
      return;
    }
    Clock clock = Clock.systemUTC();
    DeploymentListener listener = new DeploymentListener(clock);
    Optional<String> path = reader.usablePath();
    if (path.isPresent()) {
      mount(path.get(), listener, clock, context);
    }
    // without a usable path, the listener fails the deployment
    context.addListener(listener);
  }

  private static ConfigProviderResolver resolver() throws ServletException {
    try {
      return ConfigProviderResolver.instance();
    } catch (IllegalStateException | NoClassDefFoundError e) {
      throw new ServletException(
          "There is no MicroProfile Config, which Samba Hooks reads its configuration from, so this"
              + " deployment fails: on Tomcat, Jetty and TomEE, add"
              + " io.smallrye.config:smallrye-config-core to the application",
          e);
    }
  }

  private static void mount(
      String path, DeploymentListener listener, Clock clock, ServletContext context)
      throws ServletException {
    ServletRegistration.Dynamic servlet =
        context.addServlet(NAME, new WebhookServlet(listener::endpoint, listener::stop, clock));
    if (servlet == null) {
      throw new ServletException(
          "There is already a servlet named <"
              + NAME
              + ">: check whether this deployment contains the library twice");
    }
    if (!servlet.addMapping(path).isEmpty()) {
      throw new ServletException(
          "The application already has a servlet at <%s>: set %s to another path"
              .formatted(path, ConfigKey.PATH));
    }
    servlet.setLoadOnStartup(1);
    ApplicationSecurity.exempt(servlet, context);
  }
}
