package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.Sample;
import io.github.sambahooks.receive.LibraryPipeline;
import java.io.ByteArrayInputStream;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Bodies of more and more bytes. */
@State(Scope.Benchmark)
public class BodyBenchmark {

  /** The body's bytes. */
  @Param({"16384", "65536", "262144"})
  public int size;

  private byte[] body;
  private WeldContainer container;
  private LibraryPipeline library;

  /** Starts the container. */
  @Setup
  public void start() {
    body = Sample.body(size);
    container = Containers.with(LibraryObserver.class);
    library = new LibraryPipeline(Sample.SECRET, size, () -> new ByteArrayInputStream(body));
  }

  /** Ends the container. */
  @TearDown
  public void stop() {
    library.close();
    container.close();
  }

  /** The library, which reads the body too. */
  @Benchmark
  public boolean library() {
    return library.receive(Sample.AUTHORIZATION);
  }
}
