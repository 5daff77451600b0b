package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.Sample;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same delivery in applications with more and more observers. */
@State(Scope.Benchmark)
public class ApplicationBenchmark {

  /** The number of observers of the event, or {@link #ALL_TYPES}. */
  @Param({"0", "1", "50", "100", ALL_TYPES})
  public String observers;

  /** One observer of each type of event. */
  static final String ALL_TYPES = "types";

  private final byte[] body = Sample.body();
  private WeldContainer container;
  private LibraryPipeline library;

  /** Starts the container. */
  @Setup
  public void start() {
    container =
        Containers.with(
            observers.equals(ALL_TYPES)
                ? ManyObservers.ofEveryType()
                : ManyObservers.ofOneType(Integer.parseInt(observers)));
    library = new LibraryPipeline(Sample.SECRET, body);
  }

  /** Stops the container. */
  @TearDown
  public void stop() {
    library.close();
    container.close();
  }

  /** The library. */
  @Benchmark
  public boolean library() {
    return library.receive(Sample.AUTHORIZATION);
  }
}
