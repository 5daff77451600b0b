package io.github.sambahooks.receive;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.ObserverExecutor;
import io.github.sambahooks.observe.EventTypes;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Observers;
import io.github.sambahooks.observe.Rooms;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The stages behind the door, for what the application in the current container observes. */
final class Stages implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  // not injected: some servers do not inject into a servlet that is added as an instance
  private final CDI<Object> beans = CDI.current();
  private final List<Observer> observers = beans.select(Observers.class).get().all();
  private final EventTypes types = EventTypes.observedBy(observers);
  private final Rooms rooms = Rooms.named(observers, Stages::configured);
  private final JsonBinding jsonb = new JsonBinding(beans);
  private final Executor executor = managedExecutor().orElseGet(Stages::ownExecutor);

  /**
   * Looks at what the application observes.
   *
   * @throws io.github.sambahooks.observe.ObservationException if that cannot work
   */
  Stages() {}

  CDI<Object> beans() {
    return beans;
  }

  List<Observer> observers() {
    return observers;
  }

  EventTypes types() {
    return types;
  }

  Rooms rooms() {
    return rooms;
  }

  EventDecoder decoder() {
    return new EventDecoder(JsonProvider.provider());
  }

  CustomEventBinder binder() {
    return new CustomEventBinder(types.custom(), observers, JsonProvider.provider(), jsonb);
  }

  EventChannels channels() {
    return EventChannels.of(beans.getBeanManager().getEvent(), observers, rooms.written());
  }

  /** Returns what runs the asynchronous observers. */
  Executor executor() {
    return executor;
  }

  @Override
  public void close() {
    if (executor instanceof ObserverExecutor own) {
      own.close();
    }
    jsonb.close();
  }

  private static Optional<String> configured(String key) {
    try {
      return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    } catch (RuntimeException e) {
      // its value is an expression itself, which names nothing
      return Optional.empty();
    }
  }

  /**
   * Finds the executor that gives asynchronous observers the application's context, if there is
   * one.
   */
  private static Optional<Executor> managedExecutor() {
    try {
      return Optional.of(InitialContext.doLookup("java:comp/DefaultManagedExecutorService"));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  private static Executor ownExecutor() {
    return new ObserverExecutor(Thread.currentThread().getContextClassLoader(), PATIENCE);
  }
}
