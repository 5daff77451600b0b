package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.stream.Collectors.joining;

import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryHandler;
import io.github.sambahooks.spi.Deployment;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The add-ons of a deployment, in their order. */
final class AddOns {

  private static final System.Logger LOG = System.getLogger(AddOns.class.getName());

  private final List<AddOn> all;
  private final Deque<AddOn> started = new ArrayDeque<>();
  private DeliveryHandler handler;

  AddOns(List<AddOn> all) {
    this.all =
        all.stream()
            .sorted(Comparator.comparingInt(AddOn::order).thenComparing(AddOn::name))
            .toList();
  }

  /** Configures all add-ons, and determines the one that handles deliveries, if any. */
  void configure(ConfigurationValues values) {
    for (AddOn addOn : all) {
      checkKeys(addOn, values);
      addOn.configure(values);
    }
    List<AddOn> handling = all.stream().filter(addOn -> addOn.handler().isPresent()).toList();
    if (handling.size() > 1) {
      values.problem(
          "Only one add-on can handle deliveries, but there are <%s>: remove all but one of their jars"
              .formatted(handling.stream().map(AddOn::name).collect(joining(">, <"))));
    } else if (handling.size() == 1) {
      handler = handling.get(0).handler().orElseThrow();
    }
  }

  private static void checkKeys(AddOn addOn, ConfigurationValues values) {
    for (ConfigurationKey key : addOn.configurationKeys()) {
      if (!key.key().startsWith("sambahooks.")) {
        values.problem(
            "The add-on <%s> has the configuration key <%s>, which does not start with <sambahooks.>: rename it"
                .formatted(addOn.name(), key.key()));
      }
    }
  }

  /** Returns the handler that replaces the default, or empty. */
  Optional<DeliveryHandler> handler() {
    return Optional.ofNullable(handler);
  }

  /** Returns the lines of the start report, in order. */
  List<String> reportLines() {
    return all.stream().flatMap(addOn -> addOn.reportLines().stream()).toList();
  }

  /** Starts the add-ons in order. If one fails, those before it are stopped. */
  void start(Deployment deployment) {
    for (AddOn addOn : all) {
      try {
        addOn.start(deployment);
      } catch (RuntimeException | Error e) {
        stop();
        throw new IllegalStateException(
            "The Samba Hooks add-on <"
                + addOn.name()
                + "> failed to start, so this deployment fails",
            e);
      }
      started.push(addOn);
    }
  }

  /** Stops the started add-ons in reverse order. */
  void stop() {
    while (!started.isEmpty()) {
      AddOn addOn = started.pop();
      try {
        addOn.stop();
      } catch (RuntimeException | Error e) {
        LOG.log(
            WARNING,
            "The Samba Hooks add-on <"
                + addOn.name()
                + "> failed to stop; the rest is stopped anyway",
            e);
      }
    }
  }
}
