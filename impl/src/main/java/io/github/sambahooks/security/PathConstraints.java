package io.github.sambahooks.security;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.security.undertow.UndertowHeaderGuard;
import jakarta.servlet.HttpConstraintElement;
import jakarta.servlet.HttpMethodConstraintElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic;
import java.util.List;
import java.util.Set;

/**
 * Exempts the webhook's exact path from the security constraints of the application: one for {@code
 * /*} in its {@code web.xml} then no longer covers it. The library authenticates every request
 * there itself.
 */
final class PathConstraints {

  private static final System.Logger LOG = System.getLogger(PathConstraints.class.getName());
  private static final List<String> METHODS =
      List.of("POST", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH");

  private PathConstraints() {}

  /**
   * Permits every HTTP method at the servlet's mappings. A failure is logged and does not fail the
   * deployment.
   *
   * @param servlet already mapped
   */
  static void open(ServletRegistration.Dynamic servlet, ServletContext context) {
    String path = String.join(", ", servlet.getMappings());
    try {
      if (!constrain(servlet, permitAllOn(context), context).isEmpty()) {
        LOG.log(
            WARNING,
            ("The application's web.xml has a security constraint for exactly <%s>, so the server may"
                    + " refuse deliveries before their secret is checked: remove the constraint, or"
                    + " set %s to another path")
                .formatted(path, ConfigKey.PATH));
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(
          INFO,
          ("This server cannot exempt <%s> from the security constraints in the application's"
                  + " web.xml: if one covers the path, every delivery is refused. Limit the constraint"
                  + " to other paths")
              .formatted(path),
          e);
    }
  }

  /**
   * Returns a constraint that permits every method. Most servers ignore one without methods, and
   * Tomcat warns about methods that are neither permitted nor denied. Undertow, however, ignores
   * one that permits methods by name and accepts one without methods.
   */
  private static ServletSecurityElement permitAllOn(ServletContext context) {
    return UndertowHeaderGuard.isUndertow(context)
        ? new ServletSecurityElement()
        : new ServletSecurityElement(
            new HttpConstraintElement(EmptyRoleSemantic.DENY),
            METHODS.stream().map(HttpMethodConstraintElement::new).toList());
  }

  private static Set<?> constrain(
      ServletRegistration.Dynamic servlet,
      ServletSecurityElement constraint,
      ServletContext context)
      throws ReflectiveOperationException {
    return context.getClass().getName().startsWith("org.eclipse.jetty.")
        ? constrainOnJetty(servlet, constraint, context)
        : servlet.setServletSecurity(constraint);
  }

  /**
   * Sets the constraint on Jetty's context itself. While initializers run, Jetty 12.1 silently
   * ignores one that is set on the servlet's registration.
   */
  private static Set<?> constrainOnJetty(
      ServletRegistration.Dynamic servlet,
      ServletSecurityElement constraint,
      ServletContext context)
      throws ReflectiveOperationException {
    Class<?> type = context.getClass().getEnclosingClass();
    Object handler =
        type.getMethod("getServletContextHandler", ServletContext.class).invoke(null, context);
    return (Set<?>)
        type.getMethod(
                "setServletSecurity",
                ServletRegistration.Dynamic.class,
                ServletSecurityElement.class)
            .invoke(handler, servlet, constraint);
  }
}
