package io.github.sambahooks.start;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.dispatch.ObserverExecutor;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservationException;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.observe.Observers;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.EventPipeline;
import io.github.sambahooks.pipeline.PendingLimits;
import io.github.sambahooks.pipeline.RequestContextPipeline;
import io.github.sambahooks.spi.Pipeline;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The wiring from a body to the observers in the current CDI container: everything that is looked
 * up in CDI, JNDI and the configuration, and the order in which it is closed.
 */
public final class Wiring implements AutoCloseable {

  private static final String MANAGED_EXECUTOR = "java:comp/DefaultManagedExecutorService";

  private final CDI<Object> beans;
  private final ObservedEvents observed;
  private final JsonBinding jsonb;
  private final CustomEventBinder binder;
  private final Executor executor;
  private final EventDispatcher dispatcher;
  private final EventPipeline pipeline;

  private Wiring(
      CDI<Object> beans,
      ObservedEvents observed,
      PendingLimits limits,
      DeliveryListeners listeners) {
    this.beans = beans;
    this.observed = observed;
    this.jsonb = new JsonBinding(beans);
    this.binder = new CustomEventBinder(observed, jsonb);
    this.executor = managedExecutor().orElseGet(Wiring::ownExecutor);
    this.dispatcher =
        new EventDispatcher(EventChannels.of(beans.getBeanManager(), observed), executor);
    this.pipeline = new EventPipeline(new EventDecoder(), binder, dispatcher, limits, listeners);
  }

  /**
   * Returns what the application in the current CDI container observes.
   *
   * @throws IllegalStateException if there is no container, or it does not know the library; the
   *     message says what to add
   * @throws io.github.sambahooks.observe.ObservationException if an observer of the application
   *     cannot work; lists every problem
   */
  public static ObservedEvents observedEvents() {
    return observedEvents(Wiring::configured);
  }

  /**
   * Returns what the application observes, under the conditions of {@link #observedEvents()}.
   *
   * @param config looks up a configuration key of the application
   */
  static ObservedEvents observedEvents(Function<String, Optional<String>> config) {
    Instance<Observers> observers = container().select(Observers.class);
    if (observers.isUnsatisfied()) {
      throw new StartException(
          "The CDI container does not know Samba Hooks, because it does not discover its extension: put the library into WEB-INF/lib or, in weld-junit5, add the extension <%s> with @AddExtensions"
              .formatted(ObserverExtension.class.getName()),
          null);
    }
    ObservedEvents observed = ObservedEvents.of(observers.get().all(), config);
    if (!observed.types().custom().isEmpty()) {
      new JsonBinding(container())
          .problem()
          .ifPresent(
              problem -> {
                throw new ObservationException(List.of(problem));
              });
    }
    return observed;
  }

  /**
   * Wires the library to the current CDI container, under the conditions of {@link
   * #observedEvents()}, without limits.
   *
   * @param listeners notified of each event
   */
  public static Wiring inCurrentContainer(DeliveryListeners listeners) {
    return of(observedEvents(), PendingLimits.NONE, listeners);
  }

  /**
   * Wires the library to the current CDI container.
   *
   * @param observed see {@link #observedEvents()}
   * @param limits of the events whose asynchronous observers have not completed
   * @param listeners notified of each event
   */
  static Wiring of(ObservedEvents observed, PendingLimits limits, DeliveryListeners listeners) {
    return new Wiring(container(), observed, limits, listeners);
  }

  /** Returns what the application observes. */
  public ObservedEvents observed() {
    return observed;
  }

  /** Returns a message for each record of the application that JSON-B cannot create. */
  List<String> bindingWarnings() {
    return binder.warnings();
  }

  /** Returns whether anything observes an event that the pipeline has fired. */
  public boolean isObserved(WebhookEvent event) {
    return dispatcher.isObserved(event);
  }

  /** Returns the pipeline for request threads. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** Returns the pipeline for other threads. */
  public Pipeline pipelineOutsideRequests() {
    return new RequestContextPipeline(pipeline, beans.select(RequestContextController.class));
  }

  /** Closes without waiting, as in {@link #close(Duration)}. */
  @Override
  public void close() {
    close(Duration.ZERO);
  }

  /**
   * Waits for asynchronous observers, and gives up the events whose observers have not completed in
   * time.
   *
   * @param timeout how long to wait
   */
  void close(Duration timeout) {
    pipeline.close(timeout);
    if (executor instanceof ObserverExecutor own) {
      own.close();
    }
    jsonb.close();
  }

  private static Optional<String> configured(String key) {
    try {
      return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    } catch (RuntimeException e) {
      // the value itself contains an expression that cannot be resolved
      return Optional.empty();
    }
  }

  /** Looks up the executor that gives asynchronous observers the application's context. */
  private static Optional<Executor> managedExecutor() {
    try {
      return Optional.of(InitialContext.doLookup(MANAGED_EXECUTOR));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  private static Executor ownExecutor() {
    return new ObserverExecutor(Thread.currentThread().getContextClassLoader());
  }

  /**
   * Returns the current CDI container.
   *
   * @throws StartException if there is none; the message says what to add
   */
  static CDI<Object> container() {
    try {
      CDI<Object> container = CDI.current();
      // OpenWebBeans returns an object without a container
      container.getBeanManager();
      return container;
    } catch (IllegalStateException e) {
      throw new StartException(
          "CDI is not active in this application, so nothing can observe an event: give a class a"
              + " scope such as @ApplicationScoped and, on Tomcat and Jetty, also add"
              + " WEB-INF/beans.xml",
          e);
    }
  }
}
