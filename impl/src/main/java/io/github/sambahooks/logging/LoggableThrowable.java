package io.github.sambahooks.logging;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A short description of an exception that would flood or forge the log: its text is escaped and
 * truncated, and its stack trace is truncated.
 */
public final class LoggableThrowable extends Throwable {

  private static final long serialVersionUID = 1L;

  private static final int MAX_TEXT_LENGTH = 1000;
  private static final int MAX_FRAMES = 200;
  private static final int MAX_CAUSES = 10;

  private final String text;

  private LoggableThrowable(String text, Throwable cause, StackTraceElement... frames) {
    super(null, cause, false, true);
    this.text = text;
    setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, MAX_FRAMES)));
  }

  /**
   * Returns what can be logged instead of an exception: the exception itself, unless its text or
   * stack trace, or those of its causes, are very long, a text contains control characters, it has
   * many causes, or one of its own methods throws.
   *
   * @param original may be null
   * @return null if the original is null
   */
  public static Throwable of(Throwable original) {
    try {
      return original == null || isHarmless(original, identitySet())
          ? original
          : description(original, identitySet());
    } catch (Throwable e) {
      return new LoggableThrowable(
          "%s, which cannot be printed, because it throws %s"
              .formatted(original.getClass().getName(), e.getClass().getName()),
          null);
    }
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isHarmless(Throwable original, Set<Throwable> seen) {
    if (!seen.add(original)) {
      return true;
    }
    return seen.size() <= MAX_CAUSES
        && isHarmless(original.toString())
        && original.getStackTrace().length <= MAX_FRAMES
        && Arrays.stream(original.getSuppressed()).allMatch(one -> isHarmless(one, seen))
        && (original.getCause() == null || isHarmless(original.getCause(), seen));
  }

  private static boolean isHarmless(String text) {
    return text.length() <= MAX_TEXT_LENGTH && text.chars().noneMatch(Character::isISOControl);
  }

  private static Throwable description(Throwable original, Set<Throwable> seen) {
    if (original == null || seen.size() == MAX_CAUSES || !seen.add(original)) {
      return null;
    }
    return new LoggableThrowable(
        LogSafe.escape(original.toString()),
        description(original.getCause(), seen),
        original.getStackTrace());
  }

  private static Set<Throwable> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
