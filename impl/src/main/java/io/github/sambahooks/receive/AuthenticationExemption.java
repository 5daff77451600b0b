package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Arrays;

/**
 * Exempts deliveries from an authentication mechanism of the application's own, which may answer
 * 401 to every bearer token that it does not know, wherever it is sent to: Jakarta Security, and on
 * Payara also MicroProfile JWT.
 *
 * <p>Such a mechanism is registered with Jakarta Authentication by the server's own initializers,
 * so a listener, which runs after them, puts {@link ExemptingConfigProvider} in its place. Nothing
 * happens where nothing is registered for this application, or where the server has no Jakarta
 * Authentication. What goes wrong is logged; the deployment does not fail from it.
 */
final class AuthenticationExemption implements ServletContextListener {

  private static final System.Logger LOG =
      System.getLogger(AuthenticationExemption.class.getName());
  private static final String LAYER = "HttpServlet";

  private final String servletName;
  private String registration;

  AuthenticationExemption(String servletName) {
    this.servletName = servletName;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      exempt(applicationContext(event.getServletContext()));
    } catch (LinkageError e) {
      LOG.log(DEBUG, "No Jakarta Authentication here, so nothing to exempt deliveries from", e);
    } catch (RuntimeException e) {
      LOG.log(
          INFO,
          "Deliveries are not exempt from the application's own authentication: if it answers 401"
              + " to bearer tokens that it does not know, receive webhooks in a WAR of their own",
          e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (registration != null) {
      AuthConfigFactory.getFactory().removeRegistration(registration);
    }
  }

  private void exempt(String application) {
    AuthConfigFactory factory = AuthConfigFactory.getFactory();
    AuthConfigProvider provider =
        factory == null ? null : factory.getConfigProvider(LAYER, application, null);
    if (provider != null && isRegisteredFor(application, provider, factory)) {
      registration =
          factory.registerConfigProvider(
              new ExemptingConfigProvider(provider, servletName),
              LAYER,
              application,
              "The application's authentication, from which Samba Hooks exempts its deliveries");
      LOG.log(DEBUG, "Deliveries are exempt from the application's own authentication");
    }
  }

  /** Tells the application's own mechanism from one for everything that the server runs. */
  private static boolean isRegisteredFor(
      String application, AuthConfigProvider provider, AuthConfigFactory factory) {
    return Arrays.stream(factory.getRegistrationIDs(provider))
        .map(factory::getRegistrationContext)
        .anyMatch(context -> context != null && application.equals(context.getAppContext()));
  }

  /** Names the application as Jakarta Authentication 3.0 says in 4.1, Servlet Container Profile. */
  private static String applicationContext(ServletContext context) {
    return context.getVirtualServerName() + " " + context.getContextPath();
  }
}
