package io.github.sambahooks.bind.shape;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds annotations of records that all or some providers ignore. */
final class UnportableRecords {

  private UnportableRecords() {}

  /** Returns a message for each annotation of a class that is ignored. */
  static Stream<String> warnings(Class<?> type) {
    if (!type.isRecord()) {
      return Stream.of();
    }
    Executable creator = Creators.of(type).orElseThrow();
    if (creator instanceof Method) {
      return Stream.of(
          "%s has a factory method with @JsonbCreator, which not every JSON-B provider calls for a record: annotate a constructor instead"
              .formatted(type.getName()));
    }
    RecordComponent[] components = type.getRecordComponents();
    return creator.equals(Creators.canonical(type))
        ? IntStream.range(0, components.length)
            .boxed()
            .flatMap(i -> warnings(components[i], creator.getParameters()[i]))
        : Stream.of();
  }

  /** JSON-B reads the annotations of parameters, not those of components. */
  private static Stream<String> warnings(RecordComponent component, AnnotatedElement parameter) {
    Set<String> ignored = new TreeSet<>(Annotations.customizing(field(component)));
    ignored.removeAll(Annotations.customizing(parameter));
    return ignored.stream()
        .map(
            annotation ->
                "Component <%s> of %s has @%s, which JSON-B ignores because the parameter of the constructor does not have it: declare the constructor without parameters (compact), or annotate the parameter as well"
                    .formatted(
                        component.getName(), component.getDeclaringRecord().getName(), annotation));
  }

  private static AnnotatedElement field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      return component.getAccessor();
    }
  }
}
