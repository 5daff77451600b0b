package io.github.sambahooks.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/** The example's page in a browser. */
final class BoardPage implements AutoCloseable {

  final ChromeDriver browser = Chromium.start();

  /** Returns what waits up to 15 seconds, and while the browser cannot find an element. */
  static ConditionFactory eventually() {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .pollInterval(Duration.ofMillis(50))
        .pollInSameThread()
        .ignoreExceptionsInstanceOf(WebDriverException.class);
  }

  /** Loads the page, and waits until it is connected and has looked for the simulator. */
  BoardPage open() {
    browser.get(ExampleServer.PAGE.toString());
    awaitState("live");
    eventually().untilAsserted(() -> one("html[data-simulator]"));
    return this;
  }

  void awaitState(String state) {
    eventually()
        .untilAsserted(
            () -> {
              String now = one("#state").getDomAttribute("data-state");
              if (!state.equals(now)) {
                throw new AssertionError("The page is <" + now + ">, not <" + state + ">");
              }
            });
  }

  WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  /** Returns the complete texts of the selected elements, regardless of their layout. */
  @SuppressWarnings("unchecked")
  List<String> texts(String selector) {
    return (List<String>)
        run(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)",
            selector);
  }

  /** Returns the number that is shown with a name. */
  String figure(String name) {
    return one("[data-figure='" + name + "'] dd").getText();
  }

  /** Returns the items of a list in a room: names, texts and states. */
  Stream<String> listed(String room, String list) {
    return texts("[data-room='" + room + "'] [data-list='" + list + "'] li").stream();
  }

  /** Sends a sample as a visitor does. */
  void sendSample(String eventType) {
    new Select(one("#event-type")).selectByValue(eventType);
    one("#send").click();
  }

  List<String> samples() {
    return texts("#event-type option");
  }

  /** Returns the name of the event at the top of the feed, or an empty string. */
  String newestEvent() {
    List<WebElement> events = all("#events > li");
    return events.isEmpty() ? "" : events.get(0).getDomAttribute("data-type");
  }

  Object run(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  /** Sets the width of the page; 0 is the width of the window. */
  void width(int pixels) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  void scheme(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  boolean scrollsSideways() {
    return (Boolean)
        run("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Returns the violations of the content security policy since the last call. */
  List<String> violations() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(
            message ->
                message.startsWith("security ") || message.contains("Content Security Policy"))
        .toList();
  }

  /** Saves a screenshot for people to look at. */
  void screenshot(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
    Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    browser.quit();
  }
}
