package io.github.sambahooks.acceptance.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.core.api.annotation.Observes;

/**
 * Checks that the log of a started server can be read. A server that writes its log elsewhere would
 * fail every test that looks for a line, without saying why.
 */
public final class LogCheck {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  void check(@Observes AfterStart event) {
    Path log = Path.of(System.getProperty("server.log"));
    String line = System.getProperty("server.started", "");
    if (line.isEmpty()) {
      // the console: ServerProcess has found a line in it
      return;
    }
    try {
      Awaitility.await()
          .atMost(TIMEOUT)
          .ignoreExceptions()
          .until(() -> new String(Files.readAllBytes(log), UTF_8).contains(line));
    } catch (ConditionTimeoutException e) {
      throw new IllegalStateException(
          "The server has started, but <%s> does not contain <%s> after %s: it logs elsewhere"
              .formatted(log, line, TIMEOUT),
          e);
    }
  }
}
