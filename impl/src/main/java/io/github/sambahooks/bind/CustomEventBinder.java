package io.github.sambahooks.bind;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.log.Printable;
import io.github.sambahooks.observe.Observer;
import jakarta.json.bind.Jsonb;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the application's own record of an event, if it has one for the event's name. What does not
 * bind becomes an {@link UnknownEvent}, and a warning.
 *
 * <p>Safe for any number of threads.
 */
public final class CustomEventBinder {

  private static final System.Logger LOG = System.getLogger(CustomEventBinder.class.getName());

  private final Map<String, RecordBinding> bindings;
  private final List<Observer> observers;

  /**
   * Makes a binder.
   *
   * @param types the application's record for each name that it has one for
   * @param observers every observer method of the application, for the log
   * @param json the server's provider
   * @param jsonb asked once for each event that is bound
   */
  public CustomEventBinder(
      Map<String, Class<? extends Record>> types,
      List<Observer> observers,
      JsonProvider json,
      Supplier<Jsonb> jsonb) {
    DataDocument documents = new DataDocument(json.createBuilderFactory(Map.of()));
    this.bindings =
        types.entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    type -> new RecordBinding(type.getValue(), documents, jsonb)));
    this.observers = List.copyOf(observers);
  }

  /**
   * Returns what is to be fired for an event: the application's record if it has one, and then the
   * library's if that has one.
   *
   * @param event as the library has decoded it
   * @return at least one event
   */
  public List<WebhookEvent> events(WebhookEvent event) {
    Optional<WebhookEvent> custom = bind(event);
    if (custom.isEmpty()) {
      return List.of(event);
    }
    return event instanceof UnknownEvent ? List.of(custom.get()) : List.of(custom.get(), event);
  }

  /**
   * Makes the application's record of an event.
   *
   * @param event as the library has decoded it
   * @return empty if the application has no record for the event's name; an {@link UnknownEvent} if
   *     it has one that the data does not bind to
   */
  public Optional<WebhookEvent> bind(WebhookEvent event) {
    RecordBinding binding = bindings.get(event.eventType());
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
                  Printable.of(envelope.eventType()),
                  Printable.of(envelope.roomId()),
                  envelope.deliveryId(),
                  binding.type().getName(),
                  e.getMessage(),
                  missed(binding.type())));
      return new UnknownEvent(envelope);
    }
  }

  private String missed(Class<?> type) {
    return observers.stream()
        .filter(observer -> CustomEvent.class.isAssignableFrom(observer.type()))
        .filter(observer -> observer.type().isAssignableFrom(type))
        .map(Observer::toString)
        .distinct()
        .collect(joining(", "));
  }
}
