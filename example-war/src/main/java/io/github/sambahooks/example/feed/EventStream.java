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
 * Streams the events to all clients. It observes asynchronously, so a delivery does not wait for
 * the clients, and the synchronous observers are done when an event arrives.
 */
@ApplicationScoped
public class EventStream {

  /** Keeps proxies from closing a quiet stream, and detects clients that are gone. */
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

  /** Sends a client the events since a position, or null for none, and then all new events. */
  public synchronized void register(SseEventSink listener, Sse api, String since) {
    if (listeners == null) {
      sse = api;
      listeners = api.newBroadcaster();
      sent = events.last();
    }
    // also starts the answer at once
    listener.send(sse.newEventBuilder().comment("hello").build());
    long read = since == null ? sent : Math.min(position.number(since), sent);
    events.after(read).stream()
        .filter(event -> event.number() <= sent)
        .forEach(event -> listener.send(message(event)));
    listeners.register(listener);
  }

  /** Asynchronous observers may run concurrently and in any order: the numbers define the order. */
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
