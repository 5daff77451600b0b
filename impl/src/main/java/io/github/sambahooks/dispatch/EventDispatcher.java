package io.github.sambahooks.dispatch;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.log.Printable;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import java.util.concurrent.Executor;

/**
 * Fires an event to the application's observers: first the synchronous ones, on the caller's
 * thread, then the asynchronous ones, which a failure of the former does not rob of it.
 *
 * <p>Safe for any number of threads.
 */
public final class EventDispatcher {

  private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());

  private final EventChannels channels;
  private final NotificationOptions asynchronously;

  /**
   * Makes a dispatcher.
   *
   * @param channels fire to the application's observers
   * @param executor runs the asynchronous observers
   */
  public EventDispatcher(EventChannels channels, Executor executor) {
    this.channels = channels;
    this.asynchronously = NotificationOptions.ofExecutor(executor);
  }

  /**
   * Fires the event and logs every failure, because the sender may never send it again.
   *
   * @return whether no synchronous observer threw
   */
  public boolean dispatch(WebhookEvent event) {
    Event<Object> events = channels.of(event);
    boolean observed = fire(event, events);
    fireAsync(event, events);
    return observed;
  }

  private boolean fire(WebhookEvent event, Event<Object> events) {
    try {
      events.fire(event);
      return true;
    } catch (Throwable e) {
      // an Error of one observer must not rob the asynchronous ones either
      lost("An observer failed for", event, "answered 500, the sender may not retry", e);
      return false;
    }
  }

  private void fireAsync(WebhookEvent event, Event<Object> events) {
    try {
      events
          .fireAsync(event, asynchronously)
          .whenComplete(
              (fired, failure) -> {
                if (failure != null) {
                  lost(
                      "An asynchronous observer failed for",
                      event,
                      "the sender is not told and will not retry",
                      failure);
                }
              });
    } catch (Throwable e) {
      // a full executor refuses on this thread
      lost(
          "The asynchronous observers were not called for",
          event,
          "the sender is not told and will not retry",
          e);
    }
  }

  private static void lost(String what, WebhookEvent event, String consequence, Throwable cause) {
    LOG.log(
        ERROR,
        "%s <%s> in room <%s>, delivery <%s>: %s"
            .formatted(
                what,
                Printable.of(event.eventType()),
                Printable.of(event.roomId()),
                event.envelope().deliveryId(),
                consequence),
        cause);
  }
}
