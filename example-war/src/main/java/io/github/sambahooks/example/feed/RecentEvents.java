package io.github.sambahooks.example.feed;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last hundred events, newest first, each with its number since the application started. */
@ApplicationScoped
public class RecentEvents {

  private static final int MAX_EVENTS = 100;

  private final Deque<Numbered> events = new ArrayDeque<>();
  private long last;

  synchronized void remember(@Observes WebhookEvent event) {
    events.addFirst(new Numbered(++last, event));
    if (events.size() > MAX_EVENTS) {
      events.removeLast();
    }
  }

  /** Returns the events, newest first. */
  public synchronized List<Numbered> list() {
    return List.copyOf(events);
  }

  /** Returns the events after a number, oldest first. */
  public synchronized List<Numbered> after(long number) {
    return events.stream()
        .filter(event -> event.number() > number)
        .sorted((one, other) -> Long.compare(one.number(), other.number()))
        .toList();
  }

  /** Returns the number of the last event, or 0 if there was none. */
  public synchronized long last() {
    return last;
  }

  /** An event and its number. */
  public record Numbered(long number, WebhookEvent event) {}
}
