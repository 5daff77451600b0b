package io.github.sambahooks.security.authentication;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Exempts deliveries from an authentication mechanism of the application's own, which may answer
 * 401 to every bearer token that it does not know, wherever it is sent to. MicroProfile JWT does so
 * on Payara and WildFly; a mechanism of Jakarta Security may.
 *
 * <p>Such a mechanism is registered by initializers of the server, so this is a listener, which
 * runs after them. Nothing happens where nothing is registered for this application, or where the
 * server has no Jakarta Authentication. What goes wrong is logged; the deployment does not fail
 * from it.
 */
public final class AuthenticationExemption implements ServletContextListener {

  private static final System.Logger LOG =
      System.getLogger(AuthenticationExemption.class.getName());

  private final String servletName;
  private String registration;

  /** Exempts the requests of a servlet. */
  public AuthenticationExemption(String servletName) {
    this.servletName = servletName;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      ServletContext context = event.getServletContext();
      registration =
          ApplicationAuthentication.exempt(
              servletName, context.getVirtualServerName() + " " + context.getContextPath());
    } catch (LinkageError e) {
      LOG.log(DEBUG, "No Jakarta Authentication here, so nothing to exempt deliveries from");
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
      ApplicationAuthentication.restore(registration);
    }
  }
}
