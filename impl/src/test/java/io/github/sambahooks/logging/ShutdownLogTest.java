package io.github.sambahooks.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShutdownLogTest {

  private static final String NAME = "shutdown.log.test";

  // a field, because java.util.logging keeps only weak references
  private final Logger logger = Logger.getLogger(NAME);
  private final List<String> logged = new ArrayList<>();
  private final Handler handler = new Recorder(logged);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream err = System.err;

  @BeforeEach
  void record() {
    logger.setUseParentHandlers(false);
    System.setErr(new PrintStream(printed, true, UTF_8));
  }

  @AfterEach
  void restore() {
    logger.removeHandler(handler);
    System.setErr(err);
  }

  @Test
  void logs_while_there_is_a_handler() {
    logger.addHandler(handler);

    ShutdownLog.error(NAME, "lost");

    assertThat(logged).containsExactly("lost");
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void prints_when_the_handlers_are_gone() {
    ShutdownLog.error(NAME, "lost");

    assertThat(printed.toString(UTF_8)).contains("lost");
  }

  private static final class Recorder extends Handler {

    private final List<String> logged;

    private Recorder(List<String> logged) {
      this.logged = logged;
    }

    @Override
    public void publish(LogRecord record) {
      logged.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
