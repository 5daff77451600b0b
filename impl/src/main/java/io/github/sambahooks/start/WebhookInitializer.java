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
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Mounts the servlet at the configured path of every application that contains the library. The
 * server finds this class by itself.
 */
public final class WebhookInitializer implements ServletContainerInitializer {

  private static final System.Logger LOG = System.getLogger(WebhookInitializer.class.getName());
  private static final String NAME = "Samba Hooks";

  /** Called by the server. */
  public WebhookInitializer() {}

  /**
   * Mounts the servlet. Only what is needed for that is read from the configuration here; the rest
   * is read, and what is wrong with any of it reported, when the application starts.
   *
   * @throws ServletException if the application itself has a servlet at the path: the deployment
   *     fails
   */
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
    ConfigurationReader reader = new ConfigurationReader(ConfigProvider.getConfig());
    if (reader.isDisabled()) {
      LOG.log(
          INFO, "Samba Hooks is switched off by {0}: no webhook is received", ConfigKey.ENABLED);
      return;
    }
    DeploymentListener listener = new DeploymentListener(Clock.systemUTC());
    Optional<String> path = reader.usablePath();
    if (path.isPresent()) {
      mount(path.get(), listener, context);
    }
    // fails the deployment if there is no usable path
    context.addListener(listener);
  }

  private static void mount(String path, DeploymentListener listener, ServletContext context)
      throws ServletException {
    ServletRegistration.Dynamic servlet =
        context.addServlet(NAME, new WebhookServlet(listener::endpoint, listener::stop));
    if (servlet == null) {
      throw new ServletException(
          "There is already a servlet <" + NAME + ">: is the library in this deployment twice?");
    }
    if (!servlet.addMapping(path).isEmpty()) {
      throw new ServletException(
          "A servlet of the application listens at <%s> already: set %s to another path"
              .formatted(path, ConfigKey.PATH));
    }
    servlet.setLoadOnStartup(1);
    ApplicationSecurity.exempt(servlet, context);
  }
}
