package io.github.sambahooks.security.authentication;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Exempts deliveries from the application's own authentication mechanism, which may answer 401 to
 * every unknown bearer token, whatever the path. MicroProfile JWT does so on Payara and WildFly; a
 * Jakarta Security mechanism may.
 *
 * <p>Servers register such a mechanism in an initializer. This is therefore a listener, which runs
 * later. It does nothing if no mechanism is registered for the application, or if the server has no
 * Jakarta Authentication. A failure is logged and does not fail the deployment.
 */
public final class AuthenticationExemption implements ServletContextListener {

  private static final System.Logger LOG =
      System.getLogger(AuthenticationExemption.class.getName());

  private final String servletName;
  private String registration;

  /** Creates an exemption for the requests of a servlet. */
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
      LOG.log(DEBUG, "The server has no Jakarta Authentication, so deliveries need no exemption");
    } catch (RuntimeException e) {
      LOG.log(
          INFO,
          "Deliveries could not be exempted from the application's own authentication: if it answers"
              + " 401 to unknown bearer tokens, receive webhooks in a separate WAR",
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
