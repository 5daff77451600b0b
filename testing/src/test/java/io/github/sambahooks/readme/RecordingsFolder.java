package io.github.sambahooks.readme;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@ApplicationScoped
public class RecordingsFolder implements AddOn {

  private static final Path FOLDER = Path.of("/var/lib/recordings");

  @Override
  public String name() {
    return "Recordings folder";
  }

  @Override
  public void configure(ConfigurationValues values) {
    if (!Files.isWritable(FOLDER)) {
      values.problem(
          "<%s> is not writable, so recordings would be lost: create it".formatted(FOLDER));
    }
  }

  @Override
  public List<String> reportLines() {
    return List.of("Recordings: in " + FOLDER);
  }
}
