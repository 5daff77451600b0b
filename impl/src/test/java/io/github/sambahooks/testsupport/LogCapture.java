package io.github.sambahooks.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Captures the log lines of a class until it is closed, formatted as in a log file. */
public final class LogCapture extends Handler implements AutoCloseable {

  private final Logger logger;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

  private LogCapture(Logger logger) {
    this.logger = logger;
  }

  public static LogCapture of(Class<?> type) {
    return of(type.getName());
  }

  /** Captures the log lines of all classes of the library. */
  public static LogCapture ofLibrary() {
    return of("io.github.sambahooks");
  }

  private static LogCapture of(String name) {
    LogCapture capture = new LogCapture(Logger.getLogger(name));
    capture.logger.setUseParentHandlers(false);
    capture.logger.addHandler(capture);
    return capture;
  }

  public List<String> lines() {
    return lines;
  }

  /** Returns the exceptions that were logged. */
  public List<Throwable> thrown() {
    return thrown;
  }

  @Override
  public void publish(LogRecord logged) {
    if (logged.getThrown() != null) {
      thrown.add(logged.getThrown());
    }
    String cause = logged.getThrown() == null ? "" : "\n" + logged.getThrown();
    lines.add(logged.getLevel() + " " + new SimpleFormatter().formatMessage(logged) + cause);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
