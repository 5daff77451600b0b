package io.github.sambahooks.acceptance.probe;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records what the observers of the probe see. */
@ApplicationScoped
public class Seen {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** Adds a line for an event that an observer was notified of. */
  public void add(String observer, WebhookEvent event) {
    add(observer + " " + event.getClass().getSimpleName() + " " + event.eventType());
  }

  /** Adds a line about an event. */
  void add(String line) {
    lines.add(line);
  }

  List<String> lines() {
    return lines;
  }
}
