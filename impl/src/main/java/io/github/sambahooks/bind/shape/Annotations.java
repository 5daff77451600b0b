package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbAnnotation;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds JSON-B's annotations, also those that are bundled in an annotation of the application. */
final class Annotations {

  private Annotations() {}

  /** Returns the names of an element's annotations that change how its value is bound. */
  static Set<String> customizing(AnnotatedElement element) {
    return Stream.of(
            JsonbDateFormat.class,
            JsonbNumberFormat.class,
            JsonbTypeAdapter.class,
            JsonbTypeDeserializer.class)
        .filter(type -> find(type, element) != null)
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }

  /** Returns the annotation of the first element that has it, or null. */
  static <A extends Annotation> A find(Class<A> type, AnnotatedElement... elements) {
    for (AnnotatedElement element : elements) {
      A found = find(type, element);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <A extends Annotation> A find(Class<A> type, AnnotatedElement element) {
    A direct = element.getAnnotation(type);
    if (direct != null) {
      return direct;
    }
    for (Annotation other : element.getAnnotations()) {
      Class<?> bundle = other.annotationType();
      if (bundle.isAnnotationPresent(JsonbAnnotation.class) && bundle.isAnnotationPresent(type)) {
        return bundle.getAnnotation(type);
      }
    }
    return null;
  }
}
