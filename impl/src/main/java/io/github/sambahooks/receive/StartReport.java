package io.github.sambahooks.receive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.observe.Findings;
import io.github.sambahooks.observe.Observer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the log tells of a deployment when it starts. */
final class StartReport {

  private static final String NO_DELIVERY =
      "If no delivery comes: does the webhook at Digital Samba ask for these events, at this path of"
          + " your public address? A room may be limited to certain webhooks there";

  private final Configuration configuration;
  private final List<Observer> observers;
  private final Findings findings;

  StartReport(Configuration configuration, List<Observer> observers, Findings findings) {
    this.configuration = configuration;
    this.observers = observers;
    this.findings = findings;
  }

  /** Returns everything about the deployment, in several lines; no secret. */
  String text(String contextPath) {
    StringBuilder text =
        new StringBuilder(
            "Samba Hooks receives webhooks at %s%s".formatted(contextPath, configuration.path()));
    line(text, "Authentication: " + authentication());
    line(
        text,
        "Observed:" + (observers.isEmpty() ? " nothing, so every event is answered and lost" : ""));
    byType().forEach((type, methods) -> line(text, "  " + type + ": " + methods));
    if (!findings.neverCalled().isEmpty()) {
      line(text, "Never called:");
      findings.neverCalled().forEach((observer, why) -> line(text, "  " + observer + ": " + why));
    }
    line(text, NO_DELIVERY);
    return text.toString();
  }

  private String authentication() {
    if (configuration.secrets().isEmpty()) {
      return "none, " + ConfigKey.ALLOW_UNAUTHENTICATED.key() + " is true";
    }
    String secrets = configuration.secrets().size() > 1 ? "secret and previous secret" : "secret";
    return configuration.allowUnauthenticated() ? secrets + ", or none" : secrets;
  }

  private Map<String, String> byType() {
    return observers.stream()
        .collect(
            groupingBy(
                observer -> observer.type().getSimpleName(),
                TreeMap::new,
                mapping(Observer::describe, joining(", "))));
  }

  private static void line(StringBuilder text, String line) {
    text.append("\n  ").append(line);
  }
}
