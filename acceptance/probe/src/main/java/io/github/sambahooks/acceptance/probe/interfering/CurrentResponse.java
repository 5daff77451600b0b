package io.github.sambahooks.acceptance.probe.interfering;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the response of the current thread, as the filters of some frameworks do. */
@WebFilter("/*")
public class CurrentResponse implements Filter {

  private static final ThreadLocal<HttpServletResponse> CURRENT = new ThreadLocal<>();

  static HttpServletResponse get() {
    return CURRENT.get();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CURRENT.set((HttpServletResponse) response);
    try {
      chain.doFilter(request, response);
    } finally {
      CURRENT.remove();
    }
  }
}
