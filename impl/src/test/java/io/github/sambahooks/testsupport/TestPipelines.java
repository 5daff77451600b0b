package io.github.sambahooks.testsupport;

import io.github.sambahooks.bind.CustomEventBinder;
import io.github.sambahooks.bind.JsonBinding;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventChannels;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.pipeline.DeliveryListeners;
import io.github.sambahooks.pipeline.EventPipeline;
import io.github.sambahooks.pipeline.PendingLimits;
import io.github.sambahooks.spi.DeliveryListener;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Creates pipelines for the observers of a container. */
public final class TestPipelines {

  private TestPipelines() {}

  /** Returns what an application with one observer of each type observes. */
  public static ObservedEvents observed(Class<?>... types) {
    return ObservedEvents.of(
        Arrays.stream(types).map(TestObservers::of).toList(), key -> Optional.empty());
  }

  /** Returns a dispatcher for observers without qualifiers. */
  public static EventDispatcher dispatcher(BeanManager beans, Executor executor) {
    return new EventDispatcher(EventChannels.of(beans, observed()), executor);
  }

  /** Returns a pipeline with the given listeners and no log. */
  public static EventPipeline pipeline(
      BeanManager beans, Executor executor, DeliveryListener... listeners) {
    return pipeline(
        beans,
        executor,
        new DeliveryListeners(Clock.systemUTC(), List.of(), List.of(listeners)),
        observed());
  }

  /** Returns a pipeline without limits. */
  public static EventPipeline pipeline(
      BeanManager beans, Executor executor, DeliveryListeners listeners, ObservedEvents observed) {
    return pipeline(beans, executor, PendingLimits.NONE, listeners, observed);
  }

  /** Returns a pipeline. */
  public static EventPipeline pipeline(
      BeanManager beans,
      Executor executor,
      PendingLimits limits,
      DeliveryListeners listeners,
      ObservedEvents observed) {
    return new EventPipeline(
        new EventDecoder(),
        new CustomEventBinder(observed, new JsonBinding()),
        new EventDispatcher(EventChannels.of(beans, observed), executor),
        limits,
        listeners);
  }
}
