package io.github.sambahooks.bind;

import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON-B's default visibility, except that the methods of a record are not its members, unless they
 * are accessors of components. Johnzon would take {@code roomId()}, which each event inherits, for
 * a member, and then reject a component that is annotated with the same name.
 */
final class AccessorVisibility implements PropertyVisibilityStrategy {

  @Override
  public boolean isVisible(Field field) {
    return annotated(field.getDeclaringClass())
        .map(strategy -> strategy.isVisible(field))
        .orElseGet(() -> isPublic(field));
  }

  @Override
  public boolean isVisible(Method method) {
    return annotated(method.getDeclaringClass())
        .map(strategy -> strategy.isVisible(method))
        .orElseGet(() -> isPublic(method) && !isExtra(method));
  }

  private static boolean isExtra(Method method) {
    Class<?> declaring = method.getDeclaringClass();
    return declaring.isInterface()
        || declaring.isRecord()
            && Arrays.stream(declaring.getRecordComponents())
                .noneMatch(component -> component.getAccessor().equals(method));
  }

  private static boolean isPublic(Member member) {
    return Modifier.isPublic(member.getModifiers());
  }

  /** Johnzon does not look for the annotation if a strategy is configured. */
  private static Optional<PropertyVisibilityStrategy> annotated(Class<?> type) {
    return Stream.of(type, type.getPackage())
        .map(element -> element.getAnnotation(JsonbVisibility.class))
        .filter(annotation -> annotation != null)
        .findFirst()
        .map(annotation -> created(annotation.value()));
  }

  private static PropertyVisibilityStrategy created(
      Class<? extends PropertyVisibilityStrategy> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " cannot be created: give it a public constructor without parameters",
          e);
    }
  }
}
