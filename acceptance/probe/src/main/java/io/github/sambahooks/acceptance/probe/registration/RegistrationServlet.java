package io.github.sambahooks.acceptance.probe.registration;

import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.client.WebhooksException;
import io.github.sambahooks.registration.RegistrationStatus;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the status of the registration and, on request, what the injected client returns. */
@WebServlet("/registration")
public class RegistrationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient RegistrationStatus status;
  @Inject transient Webhooks webhooks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().println(status.current().state());
    response.getWriter().println(status.current().message());
    if (request.getParameter("list") != null) {
      response.getWriter().println(listed());
    }
  }

  private String listed() {
    try {
      return webhooks.list().size() + " webhooks";
    } catch (WebhooksException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
