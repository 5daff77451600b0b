package io.github.sambahooks.acceptance.browser;

import java.time.Duration;
import java.time.Instant;
import org.openqa.selenium.WebDriverException;

/** Waits until something holds. */
final class Eventually {

  private Eventually() {}

  /** Waits for some seconds, which is long enough for a page. */
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

  /** What is to hold: fails with an {@code AssertionError} if it does not. */
  interface Assertion {
    void check() throws Exception;
  }
}
