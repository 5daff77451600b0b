package io.github.sambahooks.example.feed;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sends the events to everybody who listens. It observes asynchronously: whoever delivers does not
 * wait for those who read, and what the synchronous observers note is there when an event arrives.
 */
@ApplicationScoped
public class EventStream {

  /** Keeps proxies from closing a quiet stream, and finds out who has gone. */
  private static final int HEARTBEAT_SECONDS = 15;

  private final Jsonb jsonb = JsonbBuilder.create();
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

  @Inject RecentEvents events;
  @Inject StreamPosition position;

  private Sse sse;
  private SseBroadcaster listeners;
  private long sent;

  @PostConstruct
  void start() {
    heart.scheduleWithFixedDelay(
        this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Sends a listener what it has missed since that position, if it gives one, and what comes. */
  public synchronized void register(SseEventSink listener, Sse api, String since) {
    if (listeners == null) {
      sse = api;
      listeners = api.newBroadcaster();
      sent = events.last();
    }
    // also has the answer begin at once
    listener.send(sse.newEventBuilder().comment("hello").build());
    long read = since == null ? sent : Math.min(position.number(since), sent);
    events.after(read).stream()
        .filter(event -> event.number() <= sent)
        .forEach(event -> listener.send(message(event)));
    listeners.register(listener);
  }

  /** Asynchronous observers may run at once, in any order: the numbers say what is next. */
  synchronized void send(@ObservesAsync WebhookEvent event) {
    if (listeners != null) {
      for (RecentEvents.Numbered next : events.after(sent)) {
        listeners.broadcast(message(next));
        sent = next.number();
      }
    }
  }

  private OutboundSseEvent message(RecentEvents.Numbered event) {
    return sse.newEventBuilder()
        .id(position.at(event.number()))
        .data(String.class, jsonb.toJson(EventView.of(event.event())))
        .build();
  }

  private synchronized void beat() {
    if (listeners != null) {
      listeners.broadcast(sse.newEventBuilder().comment("still here").build());
    }
  }

  @PreDestroy
  synchronized void stop() {
    heart.shutdownNow();
    if (listeners != null) {
      listeners.close();
    }
  }
}
