package io.github.sambahooks.dispatch;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the asynchronous observers of one deployment on servers that have no executor for it. Its
 * daemon threads have the application's class loader and end with the deployment.
 *
 * <p>At most 16 run at once, and 10,000 wait; beyond that a call is rejected. A thread ends after a
 * minute without work. Safe for use by multiple threads.
 */
public final class ObserverExecutor implements Executor, AutoCloseable {

  private static final int THREADS = 16;
  private static final int QUEUE_CAPACITY = 10_000;

  private final AtomicInteger started = new AtomicInteger();
  private final ThreadPoolExecutor threads;
  private final Duration timeout;

  /**
   * Creates an executor. Threads are started when they are needed.
   *
   * @param classLoader the application's
   * @param timeout how long {@link #close()} waits for what is running or waiting
   */
  public ObserverExecutor(ClassLoader classLoader, Duration timeout) {
    this.timeout = timeout;
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(QUEUE_CAPACITY),
            task -> thread(task, classLoader));
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Runs a task soon.
   *
   * @throws java.util.concurrent.RejectedExecutionException if too many are waiting, or the
   *     deployment has ended
   */
  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  /**
   * Waits for the observers that are running or waiting, up to the timeout, and ends the threads.
   */
  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }

  private Thread thread(Runnable task, ClassLoader classLoader) {
    String name = "samba-hooks-observer-" + started.incrementAndGet();
    // inherits nothing of the request that happens to need it
    Thread thread = new Thread(null, task, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(classLoader);
    return thread;
  }
}
