package io.github.sambahooks.receive;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.decode.NotAnEventException;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.DeployedObservers;
import io.github.sambahooks.observe.Observers;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.ObserverException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The pipeline without its door, for the module {@code testing}: decode, bind, dispatch, in the
 * container that runs. What an observer throws is not logged and answered, but returned.
 *
 * <p>For one thread.
 */
public final class ObserverPipeline implements AutoCloseable {

  private final Stages stages = new Stages();
  private final EventDecoder decoder = stages.decoder();
  private final CustomEventBinder binder = stages.binder();
  private final EventChannels channels = stages.channels();
  private final List<Throwable> thrown = new ArrayList<>();
  private final List<CompletableFuture<?>> started = new ArrayList<>();

  private ObserverPipeline() {}

  /**
   * Puts it together.
   *
   * @throws IllegalStateException if no container runs, or it does not know the library
   * @throws io.github.sambahooks.observe.ObservationException if what is observed cannot work
   */
  public static ObserverPipeline inCurrentContainer() {
    if (container().select(Observers.class).isUnsatisfied()) {
      throw new IllegalStateException(
          "The CDI container does not know Samba Hooks, because it looks for no extensions: add the extension <%s> to it, with weld-junit5 by @AddExtensions"
              .formatted(DeployedObservers.class.getName()));
    }
    return new ObserverPipeline();
  }

  /**
   * Fires what a body is decoded to, and waits for the asynchronous observers.
   *
   * @param patience how long to wait for them
   * @return what the observers threw, the synchronous ones first, and a {@code TimeoutException} if
   *     asynchronous ones have not ended; empty if nothing
   * @throws NotAnEventException if the body is no event
   */
  public List<Throwable> deliver(byte[] body, Instant receivedAt, Duration patience)
      throws NotAnEventException, InterruptedException {
    WebhookEvent event = decoder.decode(body, receivedAt);
    inRequest(() -> binder.events(event).forEach(this::fire));
    await(patience);
    return thrown.stream().map(ObserverPipeline::own).toList();
  }

  @Override
  public void close() {
    stages.close();
  }

  /** Makes a request context for observers, which have one on a server, if there is none yet. */
  private void inRequest(Runnable firing) {
    Instance<RequestContextController> beans =
        stages.beans().select(RequestContextController.class);
    // Quarkus leaves the bean out of an application that does not inject it
    RequestContextController context = beans.isResolvable() ? beans.get() : null;
    boolean activated = context != null && context.activate();
    try {
      firing.run();
    } finally {
      if (activated) {
        context.deactivate();
      }
    }
  }

  private void fire(WebhookEvent event) {
    Event<Object> channel = channels.of(event);
    try {
      channel.fire(event);
    } catch (Throwable e) {
      // as on a server, the asynchronous observers get the event nevertheless
      thrown.add(e);
    }
    started.add(
        channel
            .fireAsync(event, NotificationOptions.ofExecutor(stages.executor()))
            .toCompletableFuture());
  }

  private void await(Duration patience) throws InterruptedException {
    CompletableFuture<?> all = CompletableFuture.allOf(started.toArray(CompletableFuture[]::new));
    try {
      all.get(patience.toNanos(), NANOSECONDS);
    } catch (ExecutionException e) {
      started.forEach(one -> one.whenComplete((fired, failure) -> addThrown(failure)));
    } catch (TimeoutException e) {
      thrown.add(
          new TimeoutException("Asynchronous observers have not ended within <" + patience + ">"));
    }
  }

  /** Each observer's own: CDI gives them together, suppressed by an exception that says nothing. */
  private void addThrown(Throwable failure) {
    if (failure instanceof CompletionException && failure.getSuppressed().length > 0) {
      thrown.addAll(Arrays.asList(failure.getSuppressed()));
    } else if (failure != null) {
      thrown.add(failure);
    }
  }

  /** Returns what the observer itself threw, unless that is a checked exception. */
  private static Throwable own(Throwable failure) {
    Throwable cause = failure instanceof ObserverException ? failure.getCause() : null;
    return cause instanceof Error || cause instanceof RuntimeException ? cause : failure;
  }

  private static CDI<Object> container() {
    try {
      return CDI.current();
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "No CDI container runs, so there are no observers: start one in the test, or call the"
              + " observer's method with the event",
          e);
    }
  }
}
