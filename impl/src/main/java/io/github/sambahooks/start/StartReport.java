package io.github.sambahooks.start;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.ObserverWarnings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The report that is logged when a deployment starts. */
final class StartReport {

  private static final String NO_DELIVERY =
      "No deliveries? Check that the webhook at Digital Samba subscribes to these events and points to"
          + " this path on your public URL. Rooms can be restricted to specific webhooks";

  private final Configuration configuration;
  private final List<Observer> observers;
  private final ObserverWarnings warnings;
  private final List<String> addOnLines;

  StartReport(
      Configuration configuration,
      List<Observer> observers,
      ObserverWarnings warnings,
      List<String> addOnLines) {
    this.configuration = configuration;
    this.observers = observers;
    this.warnings = warnings;
    this.addOnLines = addOnLines;
  }

  /** Returns the report, which has several lines and contains no secrets. */
  String text(String contextPath) {
    StringBuilder text =
        new StringBuilder(
            "Samba Hooks receives webhooks at %s%s".formatted(contextPath, configuration.path()));
    line(text, "Authentication: " + authentication());
    rewrittenEndpoint(contextPath).ifPresent(line -> line(text, line));
    line(
        text,
        "Observed:" + (observers.isEmpty() ? " nothing, so every event is answered and lost" : ""));
    byType().forEach((type, methods) -> line(text, "  " + type + ": " + methods));
    if (!warnings.unreachable().isEmpty()) {
      line(text, "Never called:");
      warnings
          .unreachable()
          .forEach((observer, reason) -> line(text, "  " + observer + ": " + reason));
    }
    addOnLines.forEach(line -> line(text, line.replaceAll("\\R", " ")));
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

  /** Returns a line about an endpoint that only a proxy can map to the servlet's path. */
  private Optional<String> rewrittenEndpoint(String contextPath) {
    String path = configuration.path();
    return configuration
        .registration()
        .filter(registration -> !registration.endsIn(path))
        .map(RegistrationConfiguration::redactedEndpoint)
        .map(
            endpoint ->
                "Registration: <%s> does not end in <%s>, so deliveries only arrive if a proxy rewrites the path to <%s%s>"
                    .formatted(endpoint, path, contextPath, path));
  }

  private Map<String, String> byType() {
    return observers.stream()
        .collect(
            groupingBy(
                observer -> observer.type().toString(),
                TreeMap::new,
                mapping(Observer::describe, joining(", "))));
  }

  private static void line(StringBuilder text, String line) {
    text.append("\n  ").append(line);
  }
}
