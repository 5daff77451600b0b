package io.github.sambahooks.example.feed;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Streams the events as they come, as server-sent events. A browser that has lost its connection
 * says in a header what it has read; a page that opens the stream cannot set that header, and says
 * it in the parameter {@code since}.
 */
@WebServlet(urlPatterns = "/api/events/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient EventStream stream;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    AsyncContext listener = request.startAsync();
    listener.setTimeout(0);
    String last = request.getHeader("Last-Event-ID");
    stream.open(listener, last == null ? request.getParameter("since") : last);
  }
}
