package io.github.sambahooks.acceptance.browser;

import java.time.Duration;
import java.time.Instant;
import org.openqa.selenium.WebDriverException;

/** Waits until an assertion holds. */
final class Eventually {

  private Eventually() {}

  /** Waits up to 15 seconds. */
  static void holds(Assertion assertion) {
    within(Duration.ofSeconds(15), assertion);
  }

  static void within(Duration longest, Assertion assertion) {
    Instant end = Instant.now().plus(longest);
    while (true) {
      try {
        assertion.check();
        return;
      } catch (AssertionError | WebDriverException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        pause();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Throws an {@code AssertionError} if something does not hold. */
  interface Assertion {
    void check() throws Exception;
  }
}
