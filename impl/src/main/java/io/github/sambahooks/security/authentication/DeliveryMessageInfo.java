package io.github.sambahooks.security.authentication;

import jakarta.security.auth.message.MessageInfo;
import java.util.Map;

/**
 * What the application's authentication sees of a delivery. What it puts around request and
 * response, the server gets as usual; but not the hidden header alone, which is around the request
 * for as long as the authentication lasts.
 *
 * <p>It stands before the server's message, because Elytron lets nobody take a wrapper off again.
 */
final class DeliveryMessageInfo implements MessageInfo {

  private final MessageInfo server;
  private final AuthorizationHidingRequest hidden;
  private Object request;

  DeliveryMessageInfo(MessageInfo server, AuthorizationHidingRequest hidden) {
    this.server = server;
    this.hidden = hidden;
    this.request = hidden;
  }

  /** Ends the authentication: the header is there again, for all who hold the request. */
  void reveal() {
    hidden.reveal();
    if (request != hidden) {
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
