package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.config.ConfigKey;
import jakarta.servlet.HttpConstraintElement;
import jakarta.servlet.HttpMethodConstraintElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import java.util.List;

/**
 * Opens the webhook's path, and no other, in an application that protects more: a constraint in its
 * {@code web.xml} for {@code /*} then does not cover the exact path, at which the library
 * authenticates every request itself.
 */
final class OpenPath {

  private static final System.Logger LOG = System.getLogger(OpenPath.class.getName());
  private static final List<String> METHODS =
      List.of("POST", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH");

  private OpenPath() {}

  /**
   * Permits every method at the servlet's mappings. What goes wrong is logged; the deployment does
   * not fail from it.
   *
   * @param servlet already mapped
   */
  static void of(ServletRegistration.Dynamic servlet, ServletContext context) {
    try {
      if (!servlet.setServletSecurity(constraintFor(context)).isEmpty()) {
        LOG.log(
            WARNING,
            ("The application's web.xml has a security constraint for exactly <%s>, so the server may"
                    + " refuse deliveries before their secret is looked at: remove the constraint, or"
                    + " set %s to another path")
                .formatted(String.join(", ", servlet.getMappings()), ConfigKey.PATH));
      }
    } catch (RuntimeException e) {
      LOG.log(
          INFO,
          ("This server cannot exempt <%s> from the security constraints of the application's"
                  + " web.xml: if one covers it, every delivery is refused")
              .formatted(String.join(", ", servlet.getMappings())),
          e);
    }
  }

  /**
   * Returns a constraint that permits everything. Tomcat and Liberty drop one that names no method,
   * Undertow one that names any.
   */
  private static ServletSecurityElement constraintFor(ServletContext context) {
    return UndertowHeaderGuard.isNeededOn(context)
        ? new ServletSecurityElement()
        : new ServletSecurityElement(
            new HttpConstraintElement(),
            METHODS.stream().map(HttpMethodConstraintElement::new).toList());
  }
}
