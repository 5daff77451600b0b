package io.github.sambahooks.acceptance.probe;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what the observers have seen, one event per line. */
@WebServlet("/seen")
public class SeenServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Seen seen;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(String.join("\n", seen.lines()));
  }
}
