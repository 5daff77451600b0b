package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbCreator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The constructors and factory methods that JSON-B calls. */
public final class Creators {

  private Creators() {}

  /**
   * Returns the constructor that has the components of a record as its parameters.
   *
   * @throws IllegalArgumentException if the class is not a record
   */
  public static <R> Constructor<R> canonical(Class<R> type) {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(components);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is not a record", e);
    }
  }

  /** Returns what creates instances of a class, if that is not a constructor without parameters. */
  static Optional<Executable> of(Class<?> type) {
    Optional<Executable> annotated =
        Stream.<Executable>concat(
                Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers())))
            .filter(creator -> creator.isAnnotationPresent(JsonbCreator.class))
            .findFirst();
    return annotated.isEmpty() && type.isRecord() ? Optional.of(canonical(type)) : annotated;
  }
}
