package io.github.sambahooks.acceptance.probe;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a request as some applications' filters do, if a header requests it. */
@WebFilter("/*")
public class ConsumingFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String wish = ((HttpServletRequest) request).getHeader("X-Filter");
    if ("parameters".equals(wish)) {
      request.getParameterMap();
    } else if ("stream".equals(wish)) {
      request.getInputStream().readAllBytes();
    } else if ("reader".equals(wish)) {
      request.getReader().readLine();
    }
    chain.doFilter(request, response);
  }
}
