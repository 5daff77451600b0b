package io.github.sambahooks.example;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last hundred events, newest first. */
@ApplicationScoped
public class RecentEvents {

  private static final int MOST = 100;

  private final Deque<WebhookEvent> events = new ArrayDeque<>();

  synchronized void remember(@Observes WebhookEvent event) {
    events.addFirst(event);
    if (events.size() > MOST) {
      events.removeLast();
    }
  }

  /** Returns them as they are now. */
  public synchronized List<WebhookEvent> list() {
    return List.copyOf(events);
  }
}
