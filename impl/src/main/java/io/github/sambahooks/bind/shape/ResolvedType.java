package io.github.sambahooks.bind.shape;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type whose type variables are replaced by their arguments or bounds.
 *
 * @param raw the class
 * @param arguments its type arguments; of an array of a generic type, the type of the elements
 */
record ResolvedType(Class<?> raw, List<ResolvedType> arguments) {

  private static final ResolvedType OBJECT = of(Object.class);

  static ResolvedType of(Class<?> raw) {
    return new ResolvedType(raw, List.of());
  }

  /** Resolves the type of a member of this type. */
  ResolvedType resolve(Type member) {
    return resolve(member, variables());
  }

  /** Returns a type argument, or {@code Object} if there is none. */
  ResolvedType argument(int index) {
    return index < arguments.size() ? arguments.get(index) : OBJECT;
  }

  /** Returns the type of the elements of this array. */
  ResolvedType element() {
    return arguments.isEmpty() ? of(raw.getComponentType()) : arguments.get(0);
  }

  /**
   * Returns this type as one of its supertypes, with the type arguments that it has for it.
   *
   * @throws IllegalArgumentException if it does not have this supertype
   */
  ResolvedType as(Class<?> supertype) {
    if (raw == supertype) {
      return this;
    }
    return Stream.concat(
            Stream.ofNullable(raw.getGenericSuperclass()),
            Arrays.stream(raw.getGenericInterfaces()))
        .map(this::resolve)
        .filter(declared -> supertype.isAssignableFrom(declared.raw))
        .findFirst()
        .map(declared -> declared.as(supertype))
        .orElseThrow(() -> new IllegalArgumentException(this + " is not a " + supertype));
  }

  /** Returns the type as in the source. */
  @Override
  public String toString() {
    if (raw.isArray()) {
      return element() + "[]";
    }
    return arguments.isEmpty()
        ? raw.getTypeName()
        : arguments.stream()
            .map(ResolvedType::toString)
            .collect(joining(", ", raw.getTypeName() + "<", ">"));
  }

  private Map<String, ResolvedType> variables() {
    Map<String, ResolvedType> variables = new HashMap<>();
    TypeVariable<?>[] parameters = raw.getTypeParameters();
    for (int i = 0; i < parameters.length && i < arguments.size(); i++) {
      variables.put(parameters[i].getName(), arguments.get(i));
    }
    return variables;
  }

  private static ResolvedType resolve(Type type, Map<String, ResolvedType> variables) {
    if (type instanceof ParameterizedType parameterized) {
      return new ResolvedType(
          erased(type),
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(argument -> resolve(argument, variables))
              .toList());
    }
    if (type instanceof GenericArrayType array) {
      ResolvedType element = resolve(array.getGenericComponentType(), variables);
      return new ResolvedType(element.raw().arrayType(), List.of(element));
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0], variables);
    }
    if (type instanceof TypeVariable<?> variable && variables.containsKey(variable.getName())) {
      return variables.get(variable.getName());
    }
    return of(erased(type));
  }

  private static Class<?> erased(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    return type instanceof TypeVariable<?> variable
        ? erased(variable.getBounds()[0])
        : Object.class;
  }
}
