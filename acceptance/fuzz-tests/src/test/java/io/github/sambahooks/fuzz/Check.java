package io.github.sambahooks.fuzz;

/** Fails a fuzz test. Cheaper than an assertion library, because it runs millions of times. */
public final class Check {

  private Check() {}

  /** Fails unless a condition holds. */
  public static void check(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
