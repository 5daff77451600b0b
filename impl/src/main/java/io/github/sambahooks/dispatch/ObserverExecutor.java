package io.github.sambahooks.dispatch;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the asynchronous observers of one deployment on servers without a managed executor. Its
 * daemon threads use the application's class loader and end with the deployment.
 *
 * <p>At most 16 tasks run at once; others wait. A thread ends after a minute without work. Safe for
 * use by multiple threads.
 */
public final class ObserverExecutor implements Executor, AutoCloseable {

  private static final int THREADS = 16;

  private final AtomicInteger started = new AtomicInteger();
  private final ThreadPoolExecutor threads;

  /**
   * Creates an executor. Threads are started when they are needed.
   *
   * @param classLoader the application's class loader
   */
  public ObserverExecutor(ClassLoader classLoader) {
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            task -> thread(task, classLoader));
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Runs a task on one of the threads.
   *
   * @throws java.util.concurrent.RejectedExecutionException if the executor is closed
   */
  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /** Interrupts running tasks, discards queued ones, and ends the threads. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Thread thread(Runnable task, ClassLoader classLoader) {
    String name = "samba-hooks-observer-" + started.incrementAndGet();
    // false: inherits no thread-locals from the request that happens to start the thread
    Thread thread = new Thread(null, task, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(classLoader);
    return thread;
  }
}
