package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.Sample;
import io.github.sambahooks.benchmarks.byhand.JacksonReceiver;
import io.github.sambahooks.benchmarks.byhand.JoinedObserver;
import io.github.sambahooks.benchmarks.byhand.JsonBindingReceiver;
import io.github.sambahooks.spi.DeliveryListener;
import jakarta.enterprise.event.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From the header and the body to the observer: the library, and code written by hand. */
@State(Scope.Benchmark)
public class PipelineBenchmark {

  private final byte[] body = Sample.body();
  private WeldContainer container;
  private LibraryPipeline library;
  private LibraryPipeline libraryWithListener;
  private JacksonReceiver jackson;
  private JsonBindingReceiver jsonBinding;

  /** Starts the container. */
  @Setup
  public void start() {
    container = Containers.with(LibraryObserver.class, JoinedObserver.class);
    Event<Object> events = container.getBeanManager().getEvent();
    library = new LibraryPipeline(Sample.SECRET, body);
    libraryWithListener = new LibraryPipeline(Sample.SECRET, body, new IdleListener());
    jackson = new JacksonReceiver(events);
    jsonBinding = new JsonBindingReceiver(events);
  }

  /** Stops the container. */
  @TearDown
  public void stop() {
    library.close();
    libraryWithListener.close();
    container.close();
  }

  /** The library, with a body that has been read. */
  @Benchmark
  public boolean library() {
    return library.receive(Sample.AUTHORIZATION);
  }

  /** The library, with a listener that does nothing in addition to its logs. */
  @Benchmark
  public boolean libraryWithListener() {
    return libraryWithListener.receive(Sample.AUTHORIZATION);
  }

  /** Jackson with typed classes, and a body that has been read. */
  @Benchmark
  public boolean jackson() throws IOException {
    return jackson.receive(Sample.AUTHORIZATION, body);
  }

  /** JSON-B with a map. */
  @Benchmark
  public boolean jsonBinding() {
    return jsonBinding.receive(Sample.AUTHORIZATION, new ByteArrayInputStream(body));
  }

  /** Does nothing with what it is told. */
  private static final class IdleListener implements DeliveryListener {}
}
