package io.github.sambahooks.observe;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a class must be so that an event can come as one. */
final class CustomEventRules {

  // by name: whether the server has JSON-B is no concern of an application without custom events
  private static final String JSONB_CREATOR = "jakarta.json.bind.annotation.JsonbCreator";

  private CustomEventRules() {}

  /** Returns what is wrong with the class and what to do, to be read after its name. */
  static List<String> brokenBy(Class<?> type) {
    if (!type.isRecord()) {
      return List.of("is no record: JSON-B makes it only if you write a public record");
    }
    List<String> broken = new ArrayList<>();
    if (!isPublic(type)) {
      broken.add(
          "is not public, or stands in a class that is not: JSON-B cannot make it; make it public");
    }
    EventName name = type.getAnnotation(EventName.class);
    if (name == null || name.value().isBlank()) {
      broken.add(
          "has no name: annotate it with @EventName(\"…\"), the name that Digital Samba sends");
    }
    if (type.getTypeParameters().length > 0) {
      broken.add("has a type variable, and CDI fires no such event: write the type itself instead");
    }
    if (Arrays.stream(type.getRecordComponents())
        .noneMatch(c -> c.getName().equals("envelope") && c.getType() == Envelope.class)) {
      broken.add("has no component <Envelope envelope>: add it, as the first one");
    }
    if (!hasOneCreator(type)) {
      broken.add(
          "has several ways to be made: annotate one constructor with @JsonbCreator, or remove the others");
    }
    return broken;
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
