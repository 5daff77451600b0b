package io.github.sambahooks.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.client.RateLimitedException;
import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhooksException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The retry policy")
class RetryPolicyTest {

  private static final WebhooksException UNREACHABLE = new UnreachableException("down", null);

  private final List<Duration> delays = new ArrayList<>();
  private final List<RetryPolicy.Retry> announced = new ArrayList<>();
  private int calls;

  @Test
  void doubles_the_delay_up_to_a_minute_and_gives_up_after_eight_attempts() {
    assertThatThrownBy(() -> call(0, 99, UNREACHABLE)).isSameAs(UNREACHABLE);

    assertThat(calls).isEqualTo(8);
    assertThat(delays)
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L);
  }

  @Test
  void announces_after_the_first_failure_how_long_it_retries() {
    assertThatThrownBy(() -> call(0, 99, UNREACHABLE)).isSameAs(UNREACHABLE);

    assertThat(announced)
        .containsExactly(
            new RetryPolicy.Retry(
                UNREACHABLE, delays.get(0), delays.stream().reduce(Duration.ZERO, Duration::plus)));
  }

  @Test
  void announces_nothing_if_it_does_not_retry() throws Exception {
    call(0, 0, UNREACHABLE);
    assertThatThrownBy(() -> call(0, 1, new UnauthenticatedException("no"))).isNotNull();

    assertThat(announced).isEmpty();
  }

  @Test
  void shortens_a_delay_randomly_by_up_to_a_half() throws Exception {
    assertThat(call(0.5, 1, UNREACHABLE)).isEqualTo("done");

    assertThat(delays).containsExactly(Duration.ofMillis(750));
  }

  @Test
  void adds_the_delay_that_the_vendor_requests() throws Exception {
    call(0, 2, new RateLimitedException("limited", Duration.ofSeconds(38)));

    assertThat(delays).containsExactly(Duration.ofSeconds(39), Duration.ofSeconds(40));
  }

  @Test
  void adds_at_most_two_minutes_for_the_vendor() throws Exception {
    call(0, 1, new RateLimitedException("limited", Duration.ofDays(9)));
    call(0, 1, new RateLimitedException("limited", null));

    assertThat(delays).containsExactly(Duration.ofSeconds(121), Duration.ofSeconds(1));
  }

  @Test
  void does_not_retry_permanent_failures() {
    assertThatThrownBy(() -> call(0, 1, new UnauthenticatedException("no")))
        .isInstanceOf(UnauthenticatedException.class);

    assertThat(delays).isEmpty();
  }

  @Test
  void stops_if_the_thread_is_interrupted_during_the_task() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> call(0, 1, UNREACHABLE)).isInstanceOf(InterruptedException.class);
    assertThat(delays).isEmpty();
  }

  /** Calls a task that fails the given number of times before it succeeds. */
  private String call(double random, int failures, WebhooksException failure)
      throws InterruptedException {
    calls = 0;
    return new RetryPolicy(delays::add, constant(random))
        .call(
            () -> {
              if (++calls <= failures) {
                throw failure;
              }
              return "done";
            },
            announced::add);
  }

  private static RandomGenerator constant(double value) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        throw new AssertionError();
      }

      @Override
      public double nextDouble() {
        return value;
      }
    };
  }
}
