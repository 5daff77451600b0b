package io.github.sambahooks.example.feed;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.example.feed.RecentEvents.Numbered;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Streams the events to all clients. It observes asynchronously, so a delivery does not wait for
 * the clients, and the synchronous observers are done when an event arrives.
 *
 * <p>Every client has a thread, which blocks while the network is slow. This keeps the log clean:
 * with the non-blocking output of Jakarta REST's {@code SseEventSink}, WildFly logs an error with a
 * stack trace (UT005088) for every browser tab that is closed.
 */
@ApplicationScoped
public class EventStream {

  /** Keeps proxies from closing a quiet stream, and detects clients that are gone. */
  private static final long HEARTBEAT_MILLIS = TimeUnit.SECONDS.toMillis(15);

  private final Jsonb jsonb = JsonbBuilder.create();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @Inject RecentEvents events;
  @Inject StreamPosition position;

  private long announced;

  /** Sends a client the events since a position, or null for none, and then all new events. */
  public void open(AsyncContext listener, String since) {
    long last = announced();
    long read = since == null ? last : Math.min(position.number(since), last);
    threads.execute(() -> serve(listener, read));
  }

  synchronized void announce(@ObservesAsync WebhookEvent event) {
    announced = events.last();
    notifyAll();
  }

  private void serve(AsyncContext listener, long since) {
    try {
      OutputStream out = listener.getResponse().getOutputStream();
      // starts the answer at once
      send(out, ": hello\n\n");
      sendAfter(since, out);
    } catch (IOException e) {
      // the browser has closed the page
      complete(listener);
    } catch (InterruptedException e) {
      // while the application is being stopped, WildFly logs errors for requests that are completed
      close(listener);
    }
  }

  private void sendAfter(long number, OutputStream out) throws IOException, InterruptedException {
    long read = number;
    while (true) {
      List<Numbered> next = awaitAfter(read);
      if (next.isEmpty()) {
        send(out, ": still here\n\n");
      }
      for (Numbered event : next) {
        send(out, message(event));
        read = event.number();
      }
    }
  }

  /** Returns what has come after a number; nothing if that takes longer than a heartbeat. */
  private synchronized List<Numbered> awaitAfter(long number) throws InterruptedException {
    if (announced <= number) {
      wait(HEARTBEAT_MILLIS);
    }
    return events.after(number).stream().filter(event -> event.number() <= announced).toList();
  }

  private String message(Numbered event) {
    return "id: %s\ndata: %s\n\n"
        .formatted(position.at(event.number()), jsonb.toJson(EventView.of(event.event())));
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void complete(AsyncContext listener) {
    try {
      listener.complete();
    } catch (IllegalStateException e) {
      // some servers do that themselves when a browser has gone
    }
  }

  private static void close(AsyncContext listener) {
    try {
      listener.getResponse().getOutputStream().close();
    } catch (IOException e) {
      // the browser has gone, too
    }
  }

  private synchronized long announced() {
    return announced;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
