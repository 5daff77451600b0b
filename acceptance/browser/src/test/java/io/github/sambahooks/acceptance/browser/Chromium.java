package io.github.sambahooks.acceptance.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed Chromium. If there is none, the tests are skipped with a clear message. */
public final class Chromium implements ExecutionCondition {

  /**
   * Warns that it does not know all commands of the newest Chromium; the tests use none of them.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (browser().isPresent() && driver().isPresent()) {
      return enabled("there is a Chromium");
    }
    String reason =
        "chromium and chromedriver are not installed (Debian: chromium, chromium-driver)";
    if (context.getTestClass().isPresent() && context.getTestMethod().isEmpty()) {
      System.out.printf("%n##### SKIPPED %s: %s #####%n%n", context.getDisplayName(), reason);
    }
    return disabled(reason);
  }

  /** Starts a headless Chromium with a new profile. */
  static ChromeDriver start() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en",
        "--window-size=1280,900");
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver().orElseThrow().toFile())
            .build(),
        options);
  }

  private static Optional<Path> browser() {
    return executable("chromium");
  }

  private static Optional<Path> driver() {
    return executable("chromedriver");
  }

  private static Optional<Path> executable(String name) {
    String configured = System.getProperty(name, "");
    Stream<Path> candidates =
        configured.isEmpty()
            ? Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name))
            : Stream.of(Path.of(configured));
    return candidates.filter(Files::isExecutable).findFirst();
  }
}
