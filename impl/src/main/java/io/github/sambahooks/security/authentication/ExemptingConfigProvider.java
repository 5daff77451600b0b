package io.github.sambahooks.security.authentication;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Hides the {@code Authorization} header from the application's own authentication in requests that
 * the server has mapped to the webhook's servlet. All other requests are passed on unchanged.
 *
 * @param application the provider that the application has registered
 * @param servletName the name of the webhook's servlet
 */
record ExemptingConfigProvider(AuthConfigProvider application, String servletName)
    implements AuthConfigProvider {

  @Override
  public ClientAuthConfig getClientAuthConfig(
      String layer, String appContext, CallbackHandler handler) throws AuthException {
    return application.getClientAuthConfig(layer, appContext, handler);
  }

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String appContext, CallbackHandler handler) throws AuthException {
    ServerAuthConfig config = application.getServerAuthConfig(layer, appContext, handler);
    return config == null ? null : new Config(config, servletName);
  }

  @Override
  public void refresh() {
    application.refresh();
  }

  private record Config(ServerAuthConfig application, String servletName)
      implements ServerAuthConfig {

    @Override
    public ServerAuthContext getAuthContext(
        String id, Subject service, Map<String, Object> properties) throws AuthException {
      ServerAuthContext context = application.getAuthContext(id, service, properties);
      return context == null ? null : new Context(context, servletName);
    }

    @Override
    public String getMessageLayer() {
      return application.getMessageLayer();
    }

    @Override
    public String getAppContext() {
      return application.getAppContext();
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
      return application.getAuthContextID(message);
    }

    @Override
    public void refresh() {
      application.refresh();
    }

    @Override
    public boolean isProtected() {
      return application.isProtected();
    }
  }

  private record Context(ServerAuthContext application, String servletName)
      implements ServerAuthContext {

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
        throws AuthException {
      if (!(message.getRequestMessage() instanceof HttpServletRequest request)
          || !servletName.equals(request.getHttpServletMapping().getServletName())) {
        return application.validateRequest(message, client, service);
      }
      DeliveryMessageInfo delivery =
          new DeliveryMessageInfo(message, new AuthorizationHidingRequest(request));
      try {
        return application.validateRequest(delivery, client, service);
      } finally {
        delivery.reveal();
      }
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
      return application.secureResponse(message, service);
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
      application.cleanSubject(message, subject);
    }
  }
}
