package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.Sample;
import java.io.ByteArrayInputStream;
import org.jboss.weld.environment.se.WeldContainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Small and large bodies. */
@State(Scope.Benchmark)
public class BodyBenchmark {

  /** The size of the body, in bytes. */
  @Param({"16384", "262144"})
  public int size;

  private WeldContainer container;
  private LibraryPipeline manyMembers;
  private LibraryPipeline oneText;

  /** Starts the container. */
  @Setup
  public void start() {
    container = Containers.with(LibraryObserver.class);
    manyMembers = pipeline(Sample.body(size));
    oneText = pipeline(Sample.bodyOfOneText(size));
  }

  /** Stops the container. */
  @TearDown
  public void stop() {
    manyMembers.close();
    oneText.close();
    container.close();
  }

  /** A body with many members. */
  @Benchmark
  public boolean manyMembers() {
    return manyMembers.receive(Sample.AUTHORIZATION);
  }

  /** A body with one long text. */
  @Benchmark
  public boolean oneText() {
    return oneText.receive(Sample.AUTHORIZATION);
  }

  /** Unlike elsewhere, reading the body is measured too. */
  private static LibraryPipeline pipeline(byte[] body) {
    return new LibraryPipeline(Sample.SECRET, body.length, () -> new ByteArrayInputStream(body));
  }
}
