package io.github.sambahooks.observe;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.WebhookEvent;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules that a {@code CustomEvent} class must follow. */
final class CustomEventRules {

  // by name, because applications without custom events need no JSON-B
  private static final String JSONB_CREATOR = "jakarta.json.bind.annotation.JsonbCreator";

  private CustomEventRules() {}

  /**
   * Returns the violated rules with their remedies. Each text continues a sentence after the class
   * name.
   */
  static List<String> violations(Class<?> type) {
    if (!type.isRecord()) {
      return List.of("is not a record: declare it as a public record");
    }
    List<String> violations = new ArrayList<>();
    if (!isPublic(type)) {
      violations.add(
          "is not public, or is nested in a class that is not, so JSON-B cannot create it: make it public");
    }
    EventName name = type.getAnnotation(EventName.class);
    if (name == null || name.value().isBlank()) {
      violations.add(
          "has no name: annotate it with @EventName(\"…\"), with the name that Digital Samba sends");
    }
    if (type.getTypeParameters().length > 0) {
      violations.add(
          "has a type variable, but CDI cannot fire generic events: use a concrete type instead");
    }
    if (Arrays.stream(type.getRecordComponents())
        .noneMatch(c -> c.getName().equals("envelope") && c.getType() == Envelope.class)) {
      violations.add("has no component <Envelope envelope>: add it as the first component");
    }
    for (String hiding : hidingComponents(type)) {
      violations.add(
          "has a component <%s>, which hides that of the delivery: remove it, because it is there already as event.%s(); to bind a member of data with this name, give the component another name and annotate it with @JsonbProperty(\"%s\")"
              .formatted(hiding, hiding, hiding));
    }
    if (!hasOneCreator(type)) {
      violations.add(
          "has several constructors or factory methods: annotate exactly one with @JsonbCreator");
    }
    return violations;
  }

  /** Returns the components that would override what the event takes from its envelope. */
  private static List<String> hidingComponents(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !name.equals("envelope"))
        .filter(
            name ->
                Arrays.stream(WebhookEvent.class.getMethods())
                    .anyMatch(method -> method.getName().equals(name)))
        .toList();
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static boolean hasOneCreator(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    Stream<Method> factories =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()));
    long creators =
        Stream.concat(Arrays.stream(constructors), factories)
            .filter(CustomEventRules::isCreator)
            .count();
    return creators == 1 || creators == 0 && constructors.length == 1;
  }

  private static boolean isCreator(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(a -> a.annotationType().getName().equals(JSONB_CREATOR));
  }
}
