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

@DisplayName("Patience")
class RetryPolicyTest {

  private static final WebhooksException UNREACHABLE = new UnreachableException("down", null);

  private final List<Duration> pauses = new ArrayList<>();
  private int calls;

  @Test
  void doubles_the_pause_up_to_a_minute_and_ends_after_eight_attempts() {
    assertThatThrownBy(() -> persist(0, 99, UNREACHABLE)).isSameAs(UNREACHABLE);

    assertThat(calls).isEqualTo(8);
    assertThat(pauses)
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L);
  }

  @Test
  void shortens_a_pause_at_random_by_up_to_a_half() throws Exception {
    assertThat(persist(0.5, 1, UNREACHABLE)).isEqualTo("done");

    assertThat(pauses).containsExactly(Duration.ofMillis(750));
  }

  @Test
  void waits_as_long_as_the_vendor_asks_and_then_a_little() throws Exception {
    persist(0, 2, new RateLimitedException("limited", Duration.ofSeconds(38)));

    assertThat(pauses).containsExactly(Duration.ofSeconds(39), Duration.ofSeconds(40));
  }

  @Test
  void waits_no_longer_than_two_minutes_for_the_vendor() throws Exception {
    persist(0, 1, new RateLimitedException("limited", Duration.ofDays(9)));
    persist(0, 1, new RateLimitedException("limited", null));

    assertThat(pauses).containsExactly(Duration.ofSeconds(121), Duration.ofSeconds(1));
  }

  @Test
  void has_none_with_what_does_not_get_better() {
    assertThatThrownBy(() -> persist(0, 1, new UnauthenticatedException("no")))
        .isInstanceOf(UnauthenticatedException.class);

    assertThat(pauses).isEmpty();
  }

  @Test
  void ends_when_the_thread_is_interrupted_in_the_task() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> persist(0, 1, UNREACHABLE)).isInstanceOf(InterruptedException.class);
    assertThat(pauses).isEmpty();
  }

  /** Has a task that fails so often, and then is done. */
  private String persist(double random, int failures, WebhooksException failure)
      throws InterruptedException {
    calls = 0;
    return new RetryPolicy(pauses::add, constant(random))
        .persist(
            () -> {
              if (++calls <= failures) {
                throw failure;
              }
              return "done";
            });
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
