package io.github.sambahooks.security;

import io.github.sambahooks.security.authentication.AuthenticationExemption;
import io.github.sambahooks.security.undertow.UndertowHeaderGuard;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;

/** Exempts the webhook from the application's own security, which would keep deliveries out. */
public final class ApplicationSecurity {

  private ApplicationSecurity() {}

  /**
   * Exempts a servlet's exact path from the application's security constraints, and hides the
   * {@code Authorization} header of its requests from the application's authentication. All other
   * paths remain as protected as before. What a server does not support is logged and does not fail
   * the deployment.
   *
   * @param servlet already mapped; must authenticate every request itself
   * @param context not yet initialized
   */
  public static void exempt(ServletRegistration.Dynamic servlet, ServletContext context) {
    PathConstraints.open(servlet, context);
    context.addListener(new AuthenticationExemption(servlet.getName()));
    if (UndertowHeaderGuard.isUndertow(context)) {
      UndertowHeaderGuard.install(context, servlet.getName());
    }
  }
}
