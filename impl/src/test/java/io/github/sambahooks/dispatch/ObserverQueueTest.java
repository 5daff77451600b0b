package io.github.sambahooks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The queue of asynchronous calls")
class ObserverQueueTest {

  private final SteppedExecutor threads = new SteppedExecutor();
  private final ObserverQueue queue = new ObserverQueue(threads);
  private final List<Integer> called = new ArrayList<>();

  @Test
  void gives_sixteen_calls_to_the_executor_and_keeps_the_others() {
    IntStream.range(0, 100).forEach(this::call);

    assertThat(threads.tasks).hasSize(16);
  }

  @Test
  void runs_each_call_as_a_task_of_its_own_in_order() {
    IntStream.range(0, 100).forEach(this::call);

    threads.runAll();

    assertThat(called).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    assertThat(threads.executed).isGreaterThanOrEqualTo(100);
    call(100);
    threads.runAll();
    assertThat(called).hasSize(101);
  }

  @Test
  void withdraws_the_calls_that_wait_when_it_is_closed() {
    IntStream.range(0, 100).forEach(this::call);
    threads.runOne();

    queue.close();
    threads.runAll();

    assertThat(called).containsExactly(0);
    assertThatThrownBy(() -> call(1)).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void rejects_a_call_that_no_thread_will_run() {
    threads.full = true;

    assertThatThrownBy(() -> call(0)).isInstanceOf(RejectedExecutionException.class);

    threads.full = false;
    call(1);
    threads.runAll();
    assertThat(called).containsExactly(1);
  }

  @Test
  void continues_on_the_threads_that_it_has_if_the_executor_is_full() {
    call(0);
    threads.full = true;
    IntStream.range(1, 50).forEach(this::call);

    threads.runAll();

    assertThat(called).hasSize(50);
  }

  @Test
  void continues_after_a_call_that_throws() {
    queue.execute(
        () -> {
          throw new StackOverflowError("the application's");
        });
    call(1);
    Thread thread = new Thread(threads::runAll);
    thread.setUncaughtExceptionHandler((where, e) -> called.add(-1));
    thread.start();
    join(thread);

    assertThat(called).containsExactly(-1, 1);
  }

  @Test
  void runs_everything_once_on_real_threads() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    ObserverQueue busy = new ObserverQueue(pool);
    CountDownLatch left = new CountDownLatch(20_000);
    for (int sender = 0; sender < 4; sender++) {
      new Thread(() -> IntStream.range(0, 5000).forEach(i -> busy.execute(left::countDown)))
          .start();
    }

    assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
    pool.shutdownNow();
  }

  private void call(int number) {
    queue.execute(() -> called.add(number));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs its tasks when the test says so. */
  private static final class SteppedExecutor implements Executor {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private int executed;
    private boolean full;

    @Override
    public void execute(Runnable task) {
      if (full) {
        throw new RejectedExecutionException("full");
      }
      executed++;
      tasks.add(task);
    }

    private void runOne() {
      tasks.remove().run();
    }

    private void runAll() {
      while (!tasks.isEmpty()) {
        runOne();
      }
    }
  }
}
