package io.github.sambahooks.bind;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.logging.LogSafe;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.Observer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds events to the application's own records. An event that does not bind is fired as an {@link
 * UnknownEvent}, with a warning.
 *
 * <p>Safe for use by multiple threads.
 */
public final class CustomEventBinder {

  private static final System.Logger LOG = System.getLogger(CustomEventBinder.class.getName());

  private final Map<String, RecordBinding> bindings;
  private final JsonBinding jsonb;
  private final List<Observer> observers;

  /**
   * Creates a binder.
   *
   * @param observed what the application observes
   * @param jsonb looked up when it is first needed
   */
  public CustomEventBinder(ObservedEvents observed, JsonBinding jsonb) {
    this.bindings =
        observed.types().custom().entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey, type -> new RecordBinding(type.getValue(), jsonb)));
    this.jsonb = jsonb;
    this.observers = observed.observers();
  }

  /** Returns a message for each record that the JSON-B provider cannot create or binds in part. */
  public List<String> warnings() {
    return bindings.values().stream()
        .flatMap(binding -> new SampleCheck(binding, jsonb).warnings())
        .sorted()
        .toList();
  }

  /** Returns whether the application has a record of its own for the event's name. */
  public boolean hasRecordFor(WebhookEvent event) {
    return bindings.containsKey(event.envelope().eventType());
  }

  /**
   * Expands an event to all events that are fired for it: the application's record, if it has one,
   * then the library's, if it has one.
   *
   * @param event the event as decoded by the library
   * @return at least one event
   */
  public List<WebhookEvent> expand(WebhookEvent event) {
    Optional<WebhookEvent> custom = bind(event);
    if (custom.isEmpty()) {
      return List.of(event);
    }
    return event instanceof UnknownEvent ? List.of(custom.get()) : List.of(custom.get(), event);
  }

  /**
   * Binds an event to the application's record for its name.
   *
   * @param event the event as decoded by the library
   * @return empty if the application has no record for the name; an {@link UnknownEvent} if the
   *     data does not bind to it
   */
  public Optional<WebhookEvent> bind(WebhookEvent event) {
    RecordBinding binding = bindings.get(event.envelope().eventType());
    return binding == null ? Optional.empty() : Optional.of(bind(event.envelope(), binding));
  }

  private WebhookEvent bind(Envelope envelope, RecordBinding binding) {
    try {
      return binding.bind(envelope);
    } catch (NotBoundException e) {
      LOG.log(
          WARNING,
          "<%s> in room <%s>, delivery <%s>, does not bind to %s: %s. It is fired as UnknownEvent instead, so these are not called: %s"
              .formatted(
                  LogSafe.escape(envelope.eventType()),
                  LogSafe.escape(envelope.roomId()),
                  envelope.deliveryId(),
                  binding.type().getName(),
                  e.getMessage(),
                  missedObservers(binding.type())));
      return new UnknownEvent(envelope);
    }
  }

  private String missedObservers(Class<?> type) {
    return observers.stream()
        .filter(observer -> observer.type().accepts(type))
        .filter(observer -> !observer.type().accepts(UnknownEvent.class))
        .map(Observer::toString)
        .distinct()
        .collect(joining(", "));
  }
}
