package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.INFO;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.ConfigurationReader;
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
 * Mounts the servlet at the configured path of whatever application the library is in. The server
 * finds it by itself; an application has nothing to do with it.
 */
public final class WebhookInitializer implements ServletContainerInitializer {

  private static final System.Logger LOG = System.getLogger(WebhookInitializer.class.getName());
  private static final String NAME = "Samba Hooks";

  /** Made by the server. */
  public WebhookInitializer() {}

  /**
   * Reads the configuration and mounts the servlet.
   *
   * @throws io.github.sambahooks.config.ConfigurationException if the configuration cannot work:
   *     the deployment fails
   * @throws ServletException if the application itself has a servlet at the path
   */
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
    Optional<Configuration> configuration =
        new ConfigurationReader(ConfigProvider.getConfig()).read();
    if (configuration.isPresent()) {
      mount(configuration.get(), context);
    } else {
      LOG.log(
          INFO, "Samba Hooks is switched off by {0}: no webhook is received", ConfigKey.ENABLED);
    }
  }

  private static void mount(Configuration configuration, ServletContext context)
      throws ServletException {
    StartUp startUp = new StartUp(configuration, Clock.systemUTC());
    ServletRegistration.Dynamic servlet = context.addServlet(NAME, new WebhookServlet(startUp));
    if (servlet == null) {
      throw new ServletException(
          "A servlet <" + NAME + "> is there already: is the library in this deployment twice?");
    }
    if (!servlet.addMapping(configuration.path()).isEmpty()) {
      throw new ServletException(
          "A servlet of the application listens at <%s> already: set %s to another path"
              .formatted(configuration.path(), ConfigKey.PATH));
    }
    servlet.setLoadOnStartup(1);
    ApplicationSecurity.exempt(servlet, context);
    context.addListener(startUp);
  }
}
