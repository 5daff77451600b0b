package io.github.sambahooks.security.authentication;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import java.util.Arrays;

/**
 * The authentication mechanism that an application has of its own: what is registered for it with
 * Jakarta Authentication.
 *
 * <p>Only this class and {@link ExemptingConfigProvider} name types that some servers do not have.
 */
final class ApplicationAuthentication {

  private static final String LAYER = "HttpServlet";

  private ApplicationAuthentication() {}

  /**
   * Keeps the header of a servlet's requests from the mechanism.
   *
   * @param application as the profile for servlet containers names it: host, space, context path
   * @return what to give to {@link #restore}; null if the application has no mechanism
   * @throws LinkageError if the server has no Jakarta Authentication
   */
  static String exempt(String servletName, String application) {
    AuthConfigFactory factory = AuthConfigFactory.getFactory();
    AuthConfigProvider provider =
        factory == null ? null : factory.getConfigProvider(LAYER, application, null);
    if (provider == null || !isRegisteredFor(application, provider, factory)) {
      return null;
    }
    return factory.registerConfigProvider(
        new ExemptingConfigProvider(provider, servletName),
        LAYER,
        application,
        "The application's own authentication, from which webhooks of Samba Hooks are exempt");
  }

  /** Ends a registration, unless the application has done so. */
  static void restore(String registration) {
    AuthConfigFactory.getFactory().removeRegistration(registration);
  }

  /** Tells the application's own mechanism from one for everything that the server runs. */
  private static boolean isRegisteredFor(
      String application, AuthConfigProvider provider, AuthConfigFactory factory) {
    return Arrays.stream(factory.getRegistrationIDs(provider))
        .map(factory::getRegistrationContext)
        .anyMatch(context -> context != null && application.equals(context.getAppContext()));
  }
}
