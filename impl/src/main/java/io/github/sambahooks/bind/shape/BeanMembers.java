package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbVisibility;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of a class that JSON-B sets through its setters and public fields. */
final class BeanMembers {

  private final Map<String, Member> byProperty = new LinkedHashMap<>();
  private final Shapes shapes;

  private BeanMembers(Shapes shapes) {
    this.shapes = shapes;
  }

  static List<Member> of(ResolvedType type, Shapes shapes) {
    BeanMembers members = new BeanMembers(shapes);
    ResolvedType declaring = type;
    while (declaring.raw() != Object.class) {
      members.addDeclaredBy(declaring);
      declaring = declaring.resolve(declaring.raw().getGenericSuperclass());
    }
    return List.copyOf(members.byProperty.values());
  }

  private void addDeclaredBy(ResolvedType declaring) {
    for (Method method : declaring.raw().getDeclaredMethods()) {
      if (isSetter(method)) {
        String property = decapitalized(method.getName().substring("set".length()));
        Type type = method.getGenericParameterTypes()[0];
        add(
            property,
            declaring,
            type,
            Stream.concat(Stream.of(method), field(declaring.raw(), property).stream())
                .toArray(AnnotatedElement[]::new));
      }
    }
    for (Field field : declaring.raw().getDeclaredFields()) {
      if (isSet(field)) {
        add(field.getName(), declaring, field.getGenericType(), field);
      }
    }
  }

  private void add(
      String property, ResolvedType declaring, Type memberType, AnnotatedElement... elements) {
    if (Annotations.find(JsonbTransient.class, elements) != null) {
      return;
    }
    ResolvedType type = declaring.resolve(memberType);
    String name =
        Optional.ofNullable(Annotations.find(JsonbProperty.class, elements))
            .map(JsonbProperty::value)
            .filter(annotated -> !annotated.isEmpty())
            .orElse(property);
    byProperty.putIfAbsent(
        property,
        new Member(
            name, name, type, shapes.of(type, declaring.raw(), elements), false, Optional.empty()));
  }

  private static boolean isSetter(Method method) {
    return method.getName().matches("set.+")
        && method.getParameterCount() == 1
        && !method.isBridge()
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers());
  }

  private static boolean isSet(Field field) {
    Class<?> declaring = field.getDeclaringClass();
    boolean visible =
        Modifier.isPublic(field.getModifiers())
            || declaring.isAnnotationPresent(JsonbVisibility.class);
    return visible && (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0;
  }

  private static Optional<Field> field(Class<?> declaring, String name) {
    return Arrays.stream(declaring.getDeclaredFields())
        .filter(field -> field.getName().equals(name))
        .findFirst();
  }

  /** Returns the name of a property by the rule of JavaBeans, which keeps {@code URL}. */
  private static String decapitalized(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
