package io.github.sambahooks.security.undertow;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import java.util.Collection;

/**
 * Reads and changes Undertow's requests for {@link UndertowHeaderGuard}, by reflection, because the
 * library must not depend on Undertow.
 *
 * <p>All classes and methods are looked up once, when the application starts. Safe for use by
 * multiple threads, each with its own request.
 */
final class UndertowRequests {

  private final Method attachment;
  private final Method attach;
  private final Method detach;
  private final Method headers;
  private final Method removeHeader;
  private final Method putHeader;
  private final Method chain;
  private final Method managedServlet;
  private final Method servletInfo;
  private final Method servletName;
  private final Object contextKey;
  private final Object removedKey;
  private final Object authorization;

  /**
   * Looks up the server's classes and methods.
   *
   * @throws ReflectiveOperationException if they are not those of Undertow 2
   */
  UndertowRequests(ServletContext undertow) throws ReflectiveOperationException {
    ClassLoader server = undertow.getClass().getClassLoader();
    Class<?> exchange = server.loadClass("io.undertow.server.HttpServerExchange");
    Class<?> key = server.loadClass("io.undertow.util.AttachmentKey");
    Class<?> headerMap = server.loadClass("io.undertow.util.HeaderMap");
    Class<?> headerName = server.loadClass("io.undertow.util.HttpString");
    attachment = exchange.getMethod("getAttachment", key);
    attach = exchange.getMethod("putAttachment", key, Object.class);
    detach = exchange.getMethod("removeAttachment", key);
    headers = exchange.getMethod("getRequestHeaders");
    removeHeader = headerMap.getMethod("remove", headerName);
    putHeader = headerMap.getMethod("putAll", headerName, Collection.class);
    authorization = headerName.getConstructor(String.class).newInstance("Authorization");
    removedKey = key.getMethod("create", Class.class).invoke(null, Collection.class);

    Class<?> context = server.loadClass("io.undertow.servlet.handlers.ServletRequestContext");
    contextKey = context.getField("ATTACHMENT_KEY").get(null);
    chain = context.getMethod("getCurrentServlet");
    managedServlet = chain.getReturnType().getMethod("getManagedServlet");
    servletInfo = managedServlet.getReturnType().getMethod("getServletInfo");
    servletName = servletInfo.getReturnType().getMethod("getName");
  }

  /** Returns the name of the servlet that the server has mapped the request to. */
  String servletNameOf(Object exchange) throws ReflectiveOperationException {
    Object context = attachment.invoke(exchange, contextKey);
    Object servlet = managedServlet.invoke(chain.invoke(context));
    return (String) servletName.invoke(servletInfo.invoke(servlet));
  }

  /** Removes the {@code Authorization} header, if there is one. */
  void removeAuthorization(Object exchange) throws ReflectiveOperationException {
    Object removed = removeHeader.invoke(headers.invoke(exchange), authorization);
    if (removed != null) {
      attach.invoke(exchange, removedKey, removed);
    }
  }

  /** Restores the removed header, unless none was removed or it has already been restored. */
  void restoreAuthorization(Object exchange) throws ReflectiveOperationException {
    Object removed = detach.invoke(exchange, removedKey);
    if (removed != null) {
      putHeader.invoke(headers.invoke(exchange), authorization, removed);
    }
  }
}
