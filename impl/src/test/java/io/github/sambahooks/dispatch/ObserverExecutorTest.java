package io.github.sambahooks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The executor of asynchronous observers")
class ObserverExecutorTest {

  @Test
  void runs_on_daemon_threads_with_the_class_loader_of_the_application() throws Exception {
    ClassLoader application = new URLClassLoader(new URL[0]);
    try (ObserverExecutor executor = new ObserverExecutor(application)) {
      Thread thread =
          CompletableFuture.supplyAsync(Thread::currentThread, executor).get(10, TimeUnit.SECONDS);

      assertThat(thread.getContextClassLoader()).isSameAs(application);
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.getName()).startsWith("samba-hooks-observer-");
    }
  }

  @Test
  void interrupts_running_tasks_when_it_closes() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    try (ObserverExecutor executor = executor()) {
      executor.execute(
          () -> {
            running.countDown();
            awaitForever();
            interrupted.countDown();
          });
      assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void runs_sixteen_at_once_and_no_more() throws Exception {
    CountDownLatch sixteen = new CountDownLatch(16);
    CountDownLatch end = new CountDownLatch(1);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (ObserverExecutor executor = executor()) {
      for (int i = 0; i < 100; i++) {
        executor.execute(
            () -> {
              threads.add(Thread.currentThread());
              sixteen.countDown();
              await(end);
            });
      }
      assertThat(sixteen.await(10, TimeUnit.SECONDS)).isTrue();
      end.countDown();
    }
    assertThat(threads).hasSize(16);
  }

  @Test
  void rejects_tasks_when_it_is_closed() {
    ObserverExecutor executor = executor();
    executor.close();

    assertThatThrownBy(() -> executor.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
  }

  private ObserverExecutor executor() {
    return new ObserverExecutor(getClass().getClassLoader());
  }

  private static void awaitForever() {
    await(new CountDownLatch(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
