package io.github.sambahooks.dispatch;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the asynchronous observers of one deployment where the server has no executor for it: on
 * daemon threads that have the application's class loader, and end with the deployment.
 *
 * <p>At most 16 run at once, and 10,000 wait; beyond that a call is rejected. Threads end after a
 * minute without work. Safe for any number of threads.
 */
public final class ObserverExecutor implements Executor, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ObserverExecutor.class.getName());
  private static final int THREADS = 16;
  private static final int WAITING = 10_000;

  private final AtomicInteger started = new AtomicInteger();
  private final ThreadPoolExecutor threads;
  private final Duration patience;

  /**
   * Makes an executor, which starts threads when they are needed.
   *
   * @param classLoader the application's
   * @param patience how long {@link #close()} waits for what has begun or is waiting
   */
  public ObserverExecutor(ClassLoader classLoader, Duration patience) {
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
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

  /** Waits for the observers that are running or waiting, not for ever, and ends the threads. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    int unfinished = threads.getActiveCount() + threads.shutdownNow().size();
    if (unfinished > 0) {
      LOG.log(
          WARNING,
          "Calls of asynchronous observers that the end of the application cut off: {0}. The sender"
              + " is not told and will not retry",
          unfinished);
    }
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
