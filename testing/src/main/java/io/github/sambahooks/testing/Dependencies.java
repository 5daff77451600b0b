package io.github.sambahooks.testing;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.EventBinding;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Observers;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.spi.JsonbProvider;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Names what is missing on the class path of a test. */
final class Dependencies {

  private static final String JSONB = "jakarta.json.bind.Jsonb";

  private Dependencies() {}

  /** Fails if there is no active CDI container. */
  static void requireContainer() {
    require(
        () -> CDI.current(),
        "No CDI container is active, so there are no observers: in a JUnit test, add"
            + " io.github.sambahooks:sambahooks-testing-junit and org.jboss.weld:weld-junit5 with"
            + " scope test, and annotate the class with @SambaHooksTest; elsewhere, start a"
            + " container first, or call the observer's method with the event");
  }

  /** Fails if there is no API of JSON-P, which decoding needs. */
  static void requireJsonProcessingApi() {
    require(
        () -> JsonValue.NULL.getValueType(),
        "The API of JSON-P is not on the class path, so no body can be decoded: add"
            + " jakarta.json:jakarta.json-api with scope test");
  }

  /** Fails if there is no implementation of JSON-P. */
  static void requireJsonProcessing() {
    require(
        () -> JsonProvider.provider(),
        "No implementation of JSON-P is on the class path, so nothing can be delivered or bound:"
            + " add one with scope test, such as org.eclipse.parsson:parsson");
  }

  /** Fails if there is no implementation of JSON-B. */
  static void requireJsonBinding(Class<?> type) {
    require(
        () -> JsonbProvider.provider(),
        ("No implementation of JSON-B is on the class path, so the data cannot be bound to the"
                + " record %s: add one with scope test, such as org.eclipse:yasson")
            .formatted(type.getName()));
  }

  /**
   * Fails if there is neither an implementation of JSON-B nor a {@code Jsonb} that binds events.
   */
  static void requireJsonBindingInContainer(Class<?> type) {
    try {
      requireJsonBinding(type);
    } catch (IllegalStateException e) {
      if (!isPresent(JSONB) || !hasJsonb()) {
        throw e;
      }
    }
  }

  /** Fails if the observers in the container need something to find out what they observe. */
  static void requireForObservers() {
    Instance<Observers> observers = CDI.current().select(Observers.class);
    if (!observers.isUnsatisfied()) {
      List<Observer> all = observers.get().all();
      requireConfiguration(all.stream().filter(Dependencies::hasExpression).toList());
      requireJsonBindingApi(all);
    }
  }

  private static void requireConfiguration(List<Observer> withExpression) {
    if (!withExpression.isEmpty()) {
      require(
          () -> ConfigProviderResolver.instance(),
          ("No implementation of MicroProfile Config is on the class path, so a room cannot be"
                  + " resolved: add one with scope test, such as"
                  + " io.smallrye.config:smallrye-config-core. Needed by %s")
              .formatted(withExpression.stream().map(Observer::describe).collect(joining(", "))));
    }
  }

  /** Records are examined for annotations of JSON-B before they are delivered. */
  private static void requireJsonBindingApi(List<Observer> observers) {
    if (!isPresent(JSONB)) {
      observers.stream()
          .flatMap(observer -> observer.type().bounds().stream())
          .filter(CustomEvent.class::isAssignableFrom)
          .findFirst()
          .ifPresent(Dependencies::requireJsonBinding);
    }
  }

  private static boolean hasExpression(Observer observer) {
    return observer.qualifiers().rooms().stream().anyMatch(room -> room.contains("${"));
  }

  private static boolean hasJsonb() {
    return CDI.current().select(Jsonb.class, EventBinding.Literal.INSTANCE).isResolvable();
  }

  private static boolean isPresent(String type) {
    try {
      Class.forName(type, false, Dependencies.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Fails with the message if the look-up fails. Both an API and its implementation may be missing.
   *
   * @param lookUp a lambda, because linking a method reference needs the API
   */
  private static void require(Runnable lookUp, String message) {
    try {
      lookUp.run();
    } catch (RuntimeException | NoClassDefFoundError e) {
      throw new IllegalStateException(message, e);
    }
  }
}
