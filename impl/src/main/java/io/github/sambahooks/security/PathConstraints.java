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
 * Opens the webhook's path, and no other, in an application that protects more: a constraint in its
 * {@code web.xml} for {@code /*} then does not cover the exact path, at which the library
 * authenticates every request itself.
 */
final class PathConstraints {

  private static final System.Logger LOG = System.getLogger(PathConstraints.class.getName());
  private static final List<String> METHODS =
      List.of("POST", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH");

  private PathConstraints() {}

  /**
   * Permits every method of HTTP at the servlet's mappings. What goes wrong is logged; the
   * deployment does not fail from it.
   *
   * @param servlet already mapped
   */
  static void open(ServletRegistration.Dynamic servlet, ServletContext context) {
    String path = String.join(", ", servlet.getMappings());
    try {
      if (!constrain(servlet, constraintFor(context), context).isEmpty()) {
        LOG.log(
            WARNING,
            ("The application's web.xml has a security constraint for exactly <%s>, so the server may"
                    + " refuse deliveries before their secret is looked at: remove the constraint, or"
                    + " set %s to another path")
                .formatted(path, ConfigKey.PATH));
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(
          INFO,
          ("This server cannot exempt <%s> from the security constraints of the application's"
                  + " web.xml: if one covers it, every delivery is refused")
              .formatted(path),
          e);
    }
  }

  /**
   * Returns a constraint that permits what HTTP has. Most servers drop one that names no method;
   * Tomcat complains of methods that are neither permitted nor denied; and Undertow, which drops
   * one that permits methods by name, takes one that names none.
   */
  private static ServletSecurityElement constraintFor(ServletContext context) {
    return UndertowHeaderGuard.isNeededOn(context)
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
   * Tells Jetty's context itself. As long as initializers run, Jetty 12.1 does not pass on to it
   * what a servlet's registration is told, and says nothing.
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
