package io.github.sambahooks.security.authentication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Hides the {@code Authorization} header of a request until {@link #reveal()} is called. From then
 * on, wrappers of this request also see it.
 *
 * <p>Not safe for use by multiple threads, like every request.
 */
final class AuthorizationHidingRequest extends HttpServletRequestWrapper {

  private static final String AUTHORIZATION = "Authorization";

  private boolean hidden = true;

  AuthorizationHidingRequest(HttpServletRequest request) {
    super(request);
  }

  void reveal() {
    hidden = false;
  }

  @Override
  public String getHeader(String name) {
    return hides(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(this::hides);
    return Collections.enumeration(names);
  }

  private boolean hides(String name) {
    return hidden && AUTHORIZATION.equalsIgnoreCase(name);
  }
}
