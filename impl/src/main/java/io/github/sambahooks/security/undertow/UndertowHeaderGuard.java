package io.github.sambahooks.security.undertow;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Keeps the {@code Authorization} header of deliveries from the authentication of a server that is
 * built on Undertow, such as WildFly.
 *
 * <p>WildFly authenticates every request that brings credentials, also one for a path that is open
 * to all, and before any servlet or filter runs. A mechanism of its own, such as OpenID Connect,
 * answers 401 or 500 to each bearer token that it cannot verify, such as the secret of a delivery,
 * and no API of Jakarta EE exempts a path from that. (What passes through Jakarta Authentication,
 * the package {@code authentication} exempts.) So the header is taken away while the server
 * authenticates and is back before the first filter. The request goes on unauthenticated and
 * reaches nothing but the webhook's servlet, which checks the secret itself.
 *
 * <p>It happens only to a request that the server has already mapped to the webhook's servlet, and
 * only in a deployment with a login configuration; others get no handler at all. The taken header
 * is kept in an attachment of the exchange, which no client can reach.
 *
 * <p>State belongs to the deployment. Safe for any number of threads.
 */
public final class UndertowHeaderGuard {

  private static final System.Logger LOG = System.getLogger(UndertowHeaderGuard.class.getName());

  private final UndertowRequests requests;
  private final String servletName;

  private UndertowHeaderGuard(UndertowRequests requests, String servletName) {
    this.requests = requests;
    this.servletName = servletName;
  }

  /** Tells whether the server is built on Undertow. */
  public static boolean isNeededOn(ServletContext context) {
    return context.getClass().getName().startsWith("io.undertow.");
  }

  /**
   * Guards the deliveries to a servlet, if the deployment has a login configuration. What goes
   * wrong is logged; the deployment does not fail from it.
   *
   * @param context not yet initialized: Undertow chains its handlers after all initializers
   */
  public static void install(ServletContext context, String servletName) {
    try {
      Object deployment = invoke(context, "getDeployment");
      Object info = invoke(deployment, "getDeploymentInfo");
      if (invoke(info, "getLoginConfig") == null) {
        LOG.log(DEBUG, "No login configuration: nothing guards the deliveries' secrets");
        return;
      }
      new UndertowHeaderGuard(new UndertowRequests(context), servletName).chainInto(info);
    } catch (ClassNotFoundException e) {
      LOG.log(
          DEBUG, "An Undertow of another kind, which Quarkus has: nothing guards the secrets", e);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      LOG.log(
          INFO,
          "This Undertow cannot be told to leave the secrets of deliveries alone: if the"
              + " application's own login answers 401 to them, receive webhooks in a WAR of their own",
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
      pass(handle, next, exchange);
      return;
    }
    requests.takeAuthorization(exchange);
    try {
      pass(handle, next, exchange);
    } finally {
      // the server answered by itself: whoever logs the request finds it as it came
      requests.giveAuthorizationBack(exchange);
    }
  }

  /** Whatever is in doubt is no delivery, and treated as if this class were not there. */
  private boolean isDelivery(Object exchange) {
    try {
      return servletName.equals(requests.servletOf(exchange));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }

  private void afterAuthentication(Method handle, Object next, Object exchange) throws Throwable {
    requests.giveAuthorizationBack(exchange);
    pass(handle, next, exchange);
  }

  private static void pass(Method handle, Object next, Object exchange) throws Throwable {
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

  /** Implements an interface of the server that has one method with one parameter. */
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

  /** One handler of the chain, which has to call the next. */
  private interface Link {
    void handle(Object next, Object exchange) throws Throwable;
  }

  /** What an interface's one method does. */
  private interface Body {
    Object call(Object argument) throws Throwable;
  }
}
