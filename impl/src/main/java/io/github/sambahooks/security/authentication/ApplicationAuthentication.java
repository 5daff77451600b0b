package io.github.sambahooks.security.authentication;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import java.util.Arrays;

/**
 * The application's own authentication mechanism, as registered with Jakarta Authentication.
 *
 * <p>Only this class and those it uses refer to types that some servers lack.
 */
final class ApplicationAuthentication {

  private static final String LAYER = "HttpServlet";

  private ApplicationAuthentication() {}

  /**
   * Hides the {@code Authorization} header of a servlet's requests from the mechanism.
   *
   * @param application host, space, context path, as in the Servlet Container Profile
   * @return the registration to pass to {@link #restore}; null if the application has no mechanism
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
        "The application's own authentication, with webhooks of Samba Hooks exempt");
  }

  /** Removes a registration, if it still exists. */
  static void restore(String registration) {
    AuthConfigFactory.getFactory().removeRegistration(registration);
  }

  /** Returns whether a mechanism belongs to the application rather than to the whole server. */
  private static boolean isRegisteredFor(
      String application, AuthConfigProvider provider, AuthConfigFactory factory) {
    return Arrays.stream(factory.getRegistrationIDs(provider))
        .map(factory::getRegistrationContext)
        .anyMatch(context -> context != null && application.equals(context.getAppContext()));
  }
}
