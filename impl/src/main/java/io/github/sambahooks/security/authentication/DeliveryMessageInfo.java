package io.github.sambahooks.security.authentication;

import jakarta.security.auth.message.MessageInfo;
import java.util.Map;

/**
 * A delivery as the application's authentication sees it: without its {@code Authorization} header.
 * Wrappers that the authentication sets reach the server as usual, but the request that hides the
 * header does not.
 *
 * <p>It replaces the server's message instead of changing it, because Elytron does not allow a
 * wrapper to be removed.
 */
final class DeliveryMessageInfo implements MessageInfo {

  private final MessageInfo server;
  private final AuthorizationHidingRequest hiding;
  private Object request;

  DeliveryMessageInfo(MessageInfo server, AuthorizationHidingRequest hiding) {
    this.server = server;
    this.hiding = hiding;
    this.request = hiding;
  }

  /** Reveals the header after authentication, to everyone who holds the request. */
  void reveal() {
    hiding.reveal();
    if (request != hiding) {
      server.setRequestMessage(request);
    }
  }

  @Override
  public Object getRequestMessage() {
    return request;
  }

  @Override
  public void setRequestMessage(Object message) {
    request = message;
  }

  @Override
  public Object getResponseMessage() {
    return server.getResponseMessage();
  }

  @Override
  public void setResponseMessage(Object message) {
    server.setResponseMessage(message);
  }

  @Override
  public Map<String, Object> getMap() {
    return server.getMap();
  }
}
