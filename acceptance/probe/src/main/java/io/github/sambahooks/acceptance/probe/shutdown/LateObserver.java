package io.github.sambahooks.acceptance.probe.shutdown;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.github.sambahooks.event.UnknownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes some time for an event, and then records its room outside of the application. */
@ApplicationScoped
public class LateObserver {

  private Path file;
  private Duration duration;

  @PostConstruct
  void configure() {
    // now, because the configuration may be gone when the application stops
    Config config = ConfigProvider.getConfig();
    file = Path.of(config.getValue("probe.observed-file", String.class));
    duration = Duration.ofMillis(config.getValue("probe.observer-millis", Long.class));
  }

  void late(@ObservesAsync UnknownEvent event) throws InterruptedException, IOException {
    if (event.eventType().equals("late")) {
      if (file == null) {
        // CDI did not call configure() any more
        throw new IllegalStateException("The container is gone");
      }
      Thread.sleep(duration.toMillis());
      Files.writeString(file, event.envelope().roomId() + "\n", CREATE, APPEND);
    }
  }
}
