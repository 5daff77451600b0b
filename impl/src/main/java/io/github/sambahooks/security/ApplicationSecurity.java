package io.github.sambahooks.security;

import io.github.sambahooks.security.authentication.AuthenticationExemption;
import io.github.sambahooks.security.undertow.UndertowHeaderGuard;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;

/** What an application protects itself with, and what would keep deliveries out. */
public final class ApplicationSecurity {

  private ApplicationSecurity() {}

  /**
   * Has the application's own security leave a servlet's exact path alone, and keeps from it the
   * header that deliveries to the servlet bring. Everything else stays as protected as it was. What
   * a server refuses is logged; the deployment does not fail from it.
   *
   * @param servlet already mapped; it has to authenticate every request itself
   * @param context not yet initialized
   */
  public static void exempt(ServletRegistration.Dynamic servlet, ServletContext context) {
    PathConstraints.open(servlet, context);
    context.addListener(new AuthenticationExemption(servlet.getName()));
    if (UndertowHeaderGuard.isNeededOn(context)) {
      UndertowHeaderGuard.install(context, servlet.getName());
    }
  }
}
