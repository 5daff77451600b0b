package io.github.sambahooks.testing;

import io.github.sambahooks.event.WebhookEvent;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The calls of observers in one deployment, remembered only while a deliverer listens.
 *
 * <p>Safe for use by multiple threads.
 */
class ObserverCalls {

  private final Queue<Recording> recordings = new ConcurrentLinkedQueue<>();

  /** Called before an observer is. */
  void add(ObserverCall call) {
    recordings.forEach(recording -> recording.calls.add(call));
  }

  /** Starts to remember calls. */
  Recording start() {
    Recording recording = new Recording();
    recordings.add(recording);
    return recording;
  }

  /** The calls since a certain moment, including those for other deliveries. */
  final class Recording implements AutoCloseable {

    private final Queue<ObserverCall> calls = new ConcurrentLinkedQueue<>();

    private Recording() {}

    /** Returns the calls with exactly these events: for each, the synchronous ones first. */
    List<ObserverCall> with(Collection<WebhookEvent> events) {
      return events.stream().flatMap(this::with).toList();
    }

    private Stream<ObserverCall> with(WebhookEvent event) {
      return Stream.of(false, true)
          .flatMap(
              asynchronous ->
                  calls.stream()
                      .filter(
                          call -> call.event() == event && call.asynchronous() == asynchronous));
    }

    @Override
    public void close() {
      recordings.remove(this);
    }
  }
}
