package io.github.sambahooks.logging;

import static java.lang.System.Logger.Level.ERROR;

import java.util.logging.Logger;

/**
 * Logs what must not get lost while the server ends. {@code java.util.logging} removes all its
 * handlers as soon as the JVM receives a signal, before the server stops its applications. What is
 * logged later goes to {@link System#err}.
 */
public final class ShutdownLog {

  private ShutdownLog() {}

  /** Logs an error, and prints it if no handler is left. */
  public static void error(String logger, String text) {
    System.getLogger(logger).log(ERROR, text);
    // afterwards, because the handlers may be removed at the same time: twice is better than never
    if (!hasHandler(Logger.getLogger(logger))) {
      System.err.println(text);
    }
  }

  private static boolean hasHandler(Logger logger) {
    for (Logger one = logger; one != null; one = parent(one)) {
      if (one.getHandlers().length > 0) {
        return true;
      }
    }
    return false;
  }

  private static Logger parent(Logger logger) {
    return logger.getUseParentHandlers() ? logger.getParent() : null;
  }
}
