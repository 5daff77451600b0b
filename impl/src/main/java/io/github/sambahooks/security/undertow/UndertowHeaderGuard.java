package io.github.sambahooks.security.undertow;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Hides the {@code Authorization} header of deliveries from the authentication of servers built on
 * Undertow, such as WildFly.
 *
 * <p>WildFly authenticates every request that has credentials, even on an unprotected path, and
 * before any servlet or filter runs. Its own mechanisms, such as OpenID Connect, answer 401 or 500
 * to a bearer token that they cannot verify, such as the secret of a delivery. No Jakarta EE API
 * exempts a path from that. (The package {@code authentication} handles mechanisms registered with
 * Jakarta Authentication.) This class therefore removes the header while the server authenticates,
 * and restores it before the first filter. The request continues unauthenticated and can only reach
 * the webhook's servlet, which checks the secret itself.
 *
 * <p>This affects only requests that the server has already mapped to the webhook's servlet, and
 * only deployments with a login configuration; others get no handler at all. The removed header is
 * kept in an attachment of the exchange, which clients cannot access.
 *
 * <p>Undertow is called by reflection, because the library must not depend on it. The state belongs
 * to the deployment. Safe for use by multiple threads.
 */
public final class UndertowHeaderGuard {

  private static final System.Logger LOG = System.getLogger(UndertowHeaderGuard.class.getName());

  private final UndertowRequests requests;
  private final String servletName;

  private UndertowHeaderGuard(UndertowRequests requests, String servletName) {
    this.requests = requests;
    this.servletName = servletName;
  }

  /** Returns whether the server is built on Undertow. */
  public static boolean isUndertow(ServletContext context) {
    return context.getClass().getName().startsWith("io.undertow.");
  }

  /**
   * Guards the deliveries to a servlet, if the deployment has a login configuration. A failure is
   * logged and does not fail the deployment.
   *
   * @param context not yet initialized: Undertow builds its handler chain after all initializers
   */
  public static void install(ServletContext context, String servletName) {
    try {
      Object deployment = invoke(context, "getDeployment");
      Object info = invoke(deployment, "getDeploymentInfo");
      if (invoke(info, "getLoginConfig") == null) {
        LOG.log(
            DEBUG,
            "No login configuration, so the Authorization header of deliveries need not be hidden");
        return;
      }
      new UndertowHeaderGuard(new UndertowRequests(context), servletName).chainInto(info);
    } catch (ClassNotFoundException e) {
      LOG.log(
          DEBUG,
          "This Undertow has other classes, as in Quarkus: the Authorization header of deliveries is not"
              + " hidden",
          e);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      LOG.log(
          INFO,
          "The Authorization header of deliveries cannot be hidden from this Undertow: if the"
              + " application's own login answers 401 to them, receive webhooks in a separate WAR",
          e);
    }
  }

  private void chainInto(Object info) throws ReflectiveOperationException {
    ClassLoader server = info.getClass().getClassLoader();
    Class<?> wrapper = server.loadClass("io.undertow.server.HandlerWrapper");
    Class<?> handler = server.loadClass("io.undertow.server.HttpHandler");
    Method handle =
        handler.getMethod(
            "handleRequest", server.loadClass("io.undertow.server.HttpServerExchange"));
    Method addOuter = info.getClass().getMethod("addOuterHandlerChainWrapper", wrapper);
    Method addInner = info.getClass().getMethod("addInnerHandlerChainWrapper", wrapper);
    addInner.invoke(
        info,
        wrapper(wrapper, handler, (next, exchange) -> afterAuthentication(handle, next, exchange)));
    addOuter.invoke(
        info,
        wrapper(
            wrapper, handler, (next, exchange) -> beforeAuthentication(handle, next, exchange)));
  }

  private void beforeAuthentication(Method handle, Object next, Object exchange) throws Throwable {
    if (!isDelivery(exchange)) {
      callNext(handle, next, exchange);
      return;
    }
    requests.removeAuthorization(exchange);
    try {
      callNext(handle, next, exchange);
    } finally {
      // if the server has answered the request itself, its access log sees the header again
      requests.restoreAuthorization(exchange);
    }
  }

  /** Returns false in case of doubt, so that the request is handled as if there were no guard. */
  private boolean isDelivery(Object exchange) {
    try {
      return servletName.equals(requests.servletNameOf(exchange));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }

  private void afterAuthentication(Method handle, Object next, Object exchange) throws Throwable {
    requests.restoreAuthorization(exchange);
    callNext(handle, next, exchange);
  }

  private static void callNext(Method handle, Object next, Object exchange) throws Throwable {
    try {
      handle.invoke(next, exchange);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object wrapper(Class<?> wrapper, Class<?> handler, Link link) {
    return proxy(
        wrapper,
        next ->
            proxy(
                handler,
                exchange -> {
                  link.handle(next, exchange);
                  return null;
                }));
  }

  /** Implements a server interface that has a single method with one parameter. */
  private static Object proxy(Class<?> type, Body body) {
    InvocationHandler handler =
        (self, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> self == arguments[0];
              case "hashCode" -> System.identityHashCode(self);
              case "toString" -> UndertowHeaderGuard.class.getName();
              default -> body.call(arguments[0]);
            };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object invoke(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }

  /** A handler in the chain, which must call the next one. */
  private interface Link {
    void handle(Object next, Object exchange) throws Throwable;
  }

  /** The body of the single method of a server interface. */
  private interface Body {
    Object call(Object argument) throws Throwable;
  }
}
