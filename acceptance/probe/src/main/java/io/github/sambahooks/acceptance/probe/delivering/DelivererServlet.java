package io.github.sambahooks.acceptance.probe.delivering;

import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Delivers an event without HTTP, and shows what its observers threw. */
@WebServlet("/deliver")
public class DelivererServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(deliver(request.getParameter("event")));
  }

  private static String deliver(String eventType) {
    try {
      Deliverer.inCurrentContainer().deliver(Deliveries.of(eventType));
      return "delivered";
    } catch (RuntimeException e) {
      return e.toString();
    }
  }
}
