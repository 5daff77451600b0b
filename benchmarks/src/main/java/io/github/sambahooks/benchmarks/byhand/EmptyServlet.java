package io.github.sambahooks.benchmarks.byhand;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body in the same way as the library and answers 200, nothing else. */
@WebServlet("/webhook")
public class EmptyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InputStream body = request.getInputStream();
    body.readNBytes(request.getContentLength());
    body.read();
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentLength(0);
    response.flushBuffer();
  }
}
