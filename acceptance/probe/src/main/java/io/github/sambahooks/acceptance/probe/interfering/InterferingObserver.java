package io.github.sambahooks.acceptance.probe.interfering;

import io.github.sambahooks.event.UnknownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Does to the response what the name of the event says. */
@ApplicationScoped
public class InterferingObserver {

  void interfere(@Observes UnknownEvent event) throws IOException {
    HttpServletResponse response = CurrentResponse.get();
    switch (event.eventType()) {
      case "write" -> {
        response.setStatus(418);
        response.getWriter().print("written by an observer");
      }
      case "redirect" -> response.sendRedirect("/elsewhere");
      case "send" -> {
        response.setStatus(418);
        response.flushBuffer();
      }
      default -> {}
    }
  }
}
