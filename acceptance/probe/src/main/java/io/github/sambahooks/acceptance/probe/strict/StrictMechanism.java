package io.github.sambahooks.acceptance.probe.strict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Accepts no credentials: answers 401 to every request that has some, even without protection. */
@ApplicationScoped
public class StrictMechanism implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return request.getHeader("Authorization") != null || context.isProtected()
        ? context.responseUnauthorized()
        : context.doNothing();
  }
}
