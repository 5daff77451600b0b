package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.Deployment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The add-ons of a deployment, in their order. */
final class AddOns {

  private static final System.Logger LOG = System.getLogger(AddOns.class.getName());

  private final List<Named> all = new ArrayList<>();
  private final List<ConfigurationKey> keys = new ArrayList<>();
  private final List<String> reportLines = new ArrayList<>();
  private final Deque<Named> started = new ArrayDeque<>();
  private DeliveryHandler handler;

  /**
   * Configures all add-ons, and determines the one that handles deliveries, if any. An add-on that
   * throws is a problem like others.
   */
  AddOns(List<AddOn> addOns, ConfigurationValues values) {
    for (AddOn addOn : addOns) {
      String type = addOn.getClass().getName();
      attempt(type, values, () -> all.add(new Named(addOn.name(), addOn.order(), addOn)));
    }
    all.sort(Comparator.comparingInt(Named::order).thenComparing(Named::name));
    Map<String, DeliveryHandler> handlers = new LinkedHashMap<>();
    for (Named named : all) {
      attempt(named.name, values, () -> configure(named, values, handlers));
    }
    if (handlers.size() > 1) {
      values.problem(
          "Only one add-on can handle deliveries, but there are <%s>: remove all but one of their jars"
              .formatted(handlers.keySet().stream().collect(joining(">, <"))));
    }
    handlers.values().forEach(one -> handler = one);
  }

  private void configure(
      Named named, ConfigurationValues values, Map<String, DeliveryHandler> handlers) {
    for (ConfigurationKey key : named.addOn.configurationKeys()) {
      keys.add(key);
      if (!key.key().startsWith("sambahooks.")) {
        values.problem(
            "The add-on <%s> has the configuration key <%s>, which does not start with <sambahooks.>: rename it"
                .formatted(named.name, key.key()));
      }
    }
    named.addOn.configure(values);
    named.addOn.handler().ifPresent(found -> handlers.put(named.name, found));
    reportLines.addAll(named.addOn.reportLines());
  }

  /** Returns the configuration keys of all add-ons. */
  List<ConfigurationKey> keys() {
    return keys;
  }

  /** Returns the handler that replaces the default, or empty. */
  Optional<DeliveryHandler> handler() {
    return Optional.ofNullable(handler);
  }

  /** Returns the lines of the start report, in order. */
  List<String> reportLines() {
    return reportLines;
  }

  /** Starts the add-ons in order. If one fails, those before it are stopped. */
  void start(Deployment deployment) {
    for (Named named : all) {
      try {
        named.addOn.start(deployment);
      } catch (Throwable e) {
        stop();
        throw new StartException(
            "The Samba Hooks add-on <%s> failed to start because of %s, so this deployment fails"
                .formatted(named.name, e.getClass().getName()),
            e);
      }
      started.push(named);
    }
  }

  /** Stops the started add-ons in reverse order. */
  void stop() {
    while (!started.isEmpty()) {
      Named named = started.pop();
      try {
        named.addOn.stop();
      } catch (Throwable e) {
        LOG.log(
            WARNING,
            "The Samba Hooks add-on <"
                + named.name
                + "> failed to stop; the rest is stopped anyway",
            e);
      }
    }
  }

  private static void attempt(String name, ConfigurationValues values, Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      // an error is logged when the deployment fails
      LOG.log(WARNING, "The Samba Hooks add-on <" + name + "> cannot be configured", e);
      values.problem(
          "The add-on <%s> cannot be configured, because it threw %s: see the log, and correct it, or remove its jar"
              // not the message, which may contain a secret such as a database's
              .formatted(name, e.getClass().getName()));
    }
  }

  /** An add-on with its name and order, which are asked for once. */
  private record Named(String name, int order, AddOn addOn) {

    private Named {
      requireNonNull(name, "name()");
    }
  }
}
