package io.github.sambahooks.dispatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The calls to asynchronous observers that wait for a thread. At most 16 of them are in the hands
 * of the executor at once, so that those that wait can still be withdrawn when the application
 * stops.
 *
 * <p>Has no bound of its own: the pipeline bounds the events. Safe for use by multiple threads.
 */
public final class ObserverQueue implements Executor, AutoCloseable {

  private static final int MAX_RUNNING = 16;

  private final Executor threads;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int running;
  private boolean closed;

  /**
   * Creates a queue.
   *
   * @param threads runs the calls
   */
  public ObserverQueue(Executor threads) {
    this.threads = threads;
  }

  /**
   * Adds a call.
   *
   * @throws RejectedExecutionException if the queue is closed, or if nothing is running and the
   *     executor rejects the call
   */
  @Override
  public synchronized void execute(Runnable call) {
    if (closed) {
      throw new RejectedExecutionException("The application has stopped");
    }
    waiting.add(call);
    if (running == MAX_RUNNING) {
      return;
    }
    running++;
    try {
      threads.execute(this::runNext);
    } catch (RuntimeException | Error e) {
      running--;
      // if something is running, it takes the call over
      if (running == 0) {
        waiting.remove(call);
        throw e;
      }
    }
  }

  /** Withdraws all calls that wait. Those that are running continue. */
  @Override
  public synchronized void close() {
    closed = true;
    waiting.clear();
  }

  private void runNext() {
    Runnable call = next();
    while (call != null) {
      run(call);
      call = handOver() ? null : next();
    }
  }

  /** Returns null, and counts the calling thread as idle, if nothing waits. */
  private synchronized Runnable next() {
    Runnable call = waiting.poll();
    if (call == null) {
      running--;
    }
    return call;
  }

  /**
   * Submits the next call as a task of its own, because servers regard a long task as hung. Returns
   * false if the calling thread must continue itself.
   */
  private boolean handOver() {
    synchronized (this) {
      if (waiting.isEmpty()) {
        return false;
      }
    }
    try {
      threads.execute(this::runNext);
      return true;
    } catch (RuntimeException | Error e) {
      return false;
    }
  }

  private static void run(Runnable call) {
    try {
      call.run();
    } catch (Throwable e) {
      // CDI completes its calls with what an observer throws; whatever else fails, the rest must
      // run
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
