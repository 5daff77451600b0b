package io.github.sambahooks.acceptance.probe.seams;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what the library told the listener and the add-on, one call per line. */
@WebServlet("/told")
public class ToldServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Told told;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(String.join("\n", told.lines()));
  }
}
