package io.github.sambahooks.acceptance.probe.seams;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.Deployment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An add-on with its own key, problem, report line, start and stop. */
@ApplicationScoped
public class GreetingAddOn implements AddOn {

  @Inject Told told;

  private String greeting;
  private Optional<Path> stopFile = Optional.empty();

  @Override
  public String name() {
    return "greeting";
  }

  @Override
  public List<ConfigurationKey> configurationKeys() {
    return List.of(ProbeKey.GREETING, ProbeKey.STOP_FILE);
  }

  @Override
  public void configure(ConfigurationValues values) {
    greeting = values.text(ProbeKey.GREETING).orElseThrow();
    stopFile = values.text(ProbeKey.STOP_FILE).map(Path::of);
    if (greeting.equals("broken")) {
      values.problem(ProbeKey.GREETING.label() + " is <broken>: greet in another way");
    }
  }

  @Override
  public List<String> reportLines() {
    return List.of("Greeting: " + greeting);
  }

  @Override
  public void start(Deployment deployment) {
    told.add("started " + deployment.contextPath() + deployment.path());
    deployment.observers().forEach(observer -> told.add("observed by " + observer.description()));
  }

  @Override
  public void stop() {
    stopFile.ifPresent(GreetingAddOn::recordStop);
  }

  private static void recordStop(Path file) {
    try {
      Files.writeString(file, "stopped, " + stateOfCdi());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks up a bean and calls it, which fails once CDI is gone. */
  private static String stateOfCdi() {
    try {
      List<String> lines = CDI.current().select(Told.class).get().lines();
      return lines.isEmpty() ? "the bean is a new one" : "CDI is there";
    } catch (RuntimeException e) {
      return "CDI is gone: " + e;
    }
  }
}
