package io.github.sambahooks.security.undertow;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Method;
import java.util.Collection;

/**
 * What {@link UndertowHeaderGuard} does to a request on Undertow: by reflection, so that the
 * library needs no Undertow to be compiled or to run elsewhere.
 *
 * <p>Everything is looked up once, when the application starts. Safe for any number of threads,
 * each with its own request.
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
  private final Object takenKey;
  private final Object authorization;

  /**
   * Looks everything up in the classes of the server.
   *
   * @throws ReflectiveOperationException if they are not shaped as those of Undertow 2
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
    takenKey = key.getMethod("create", Class.class).invoke(null, Collection.class);

    Class<?> context = server.loadClass("io.undertow.servlet.handlers.ServletRequestContext");
    contextKey = context.getField("ATTACHMENT_KEY").get(null);
    chain = context.getMethod("getCurrentServlet");
    managedServlet = chain.getReturnType().getMethod("getManagedServlet");
    servletInfo = managedServlet.getReturnType().getMethod("getServletInfo");
    servletName = servletInfo.getReturnType().getMethod("getName");
  }

  /**
   * Returns the name of the servlet that the server is about to call, not what the path is like.
   */
  String servletOf(Object exchange) throws ReflectiveOperationException {
    Object context = attachment.invoke(exchange, contextKey);
    Object servlet = managedServlet.invoke(chain.invoke(context));
    return (String) servletName.invoke(servletInfo.invoke(servlet));
  }

  /** Takes the {@code Authorization} header away; nothing happens if there is none. */
  void takeAuthorization(Object exchange) throws ReflectiveOperationException {
    Object taken = removeHeader.invoke(headers.invoke(exchange), authorization);
    if (taken != null) {
      attach.invoke(exchange, takenKey, taken);
    }
  }

  /** Puts back what was taken; nothing happens if nothing was, or if it is there again. */
  void giveAuthorizationBack(Object exchange) throws ReflectiveOperationException {
    Object taken = detach.invoke(exchange, takenKey);
    if (taken != null) {
      putHeader.invoke(headers.invoke(exchange), authorization, taken);
    }
  }
}
