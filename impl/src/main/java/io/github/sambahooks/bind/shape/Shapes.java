package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shapes of types. Each class is examined once.
 *
 * <p>Safe for use by multiple threads.
 */
final class Shapes {

  /** Samples of types that only some providers bind, by their names, because of modules. */
  private static final Map<String, String> SAMPLES =
      Map.of(
          "java.sql.Timestamp", "\"2023-02-06T09:43:48Z\"",
          "java.sql.Date", "\"2023-02-06\"",
          "java.util.Locale", "\"en\"",
          "java.util.Currency", "\"EUR\"");

  private final Map<ResolvedType, ObjectShape> objects = new ConcurrentHashMap<>();

  /**
   * Returns the shape of a member.
   *
   * @param type its type
   * @param declaring the class that has the member
   * @param elements what JSON-B reads its annotations from
   */
  Shape of(ResolvedType type, Class<?> declaring, AnnotatedElement... elements) {
    AnnotatedElement[] all =
        Stream.of(Stream.of(elements), Stream.of(declaring, declaring.getPackage()))
            .flatMap(stream -> stream)
            .filter(Objects::nonNull)
            .toArray(AnnotatedElement[]::new);
    return customized(type, elements).orElseGet(() -> Formats.of(type, of(type), all));
  }

  /** Returns the shape of a type. */
  Shape of(ResolvedType type) {
    Class<?> raw = type.raw();
    return customized(type, raw)
        .or(() -> Optional.ofNullable(NumberTypes.of(raw)))
        .or(() -> Optional.ofNullable(TextTypes.of(raw)))
        .or(() -> Optional.ofNullable(TimeTypes.of(raw)))
        .or(() -> Optional.ofNullable(JsonTypes.of(raw)))
        .orElseGet(() -> composed(type));
  }

  /** Returns the classes that have been found so far, and that JSON-B creates from members. */
  Stream<Class<?>> created() {
    return objects.keySet().stream().map(ResolvedType::raw);
  }

  /** Returns the shape of a type that code of the application deserializes, at least in part. */
  private Optional<Shape> customized(ResolvedType type, AnnotatedElement... elements) {
    if (Annotations.find(JsonbTypeDeserializer.class, elements) != null) {
      return Optional.of(SentShape.of(type));
    }
    return Optional.ofNullable(Annotations.find(JsonbTypeAdapter.class, elements))
        .map(
            annotation ->
                Adapters.adaptedType(annotation.value())
                    .map(this::of)
                    .orElseGet(() -> SentShape.of(type)));
  }

  private Shape composed(ResolvedType type) {
    Class<?> raw = type.raw();
    if (raw == Optional.class) {
      return new OptionalShape(of(type.argument(0)));
    }
    if (raw.isArray()) {
      return new ListShape(type, of(type.element()));
    }
    if (raw == Iterable.class || Collection.class.isAssignableFrom(raw)) {
      return new ListShape(type, of(type.as(Iterable.class).argument(0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      ResolvedType map = type.as(Map.class);
      ResolvedType value = map.argument(1);
      return new MapShape(
          type,
          of(map.argument(0)),
          value.raw() == Object.class ? JsonTypes.memberOfObject() : of(value));
    }
    return object(type);
  }

  private Shape object(ResolvedType type) {
    JsonbTypeInfo subtypes = Annotations.find(JsonbTypeInfo.class, type.raw());
    if (subtypes != null) {
      return PolymorphicShape.of(type, subtypes, this);
    }
    return isCreated(type.raw())
        ? objects.computeIfAbsent(type, it -> new ObjectShape(it, this))
        : SentShape.withSample(
            type, SAMPLES.getOrDefault(type.raw().getName(), sample(type.raw())));
  }

  /** Returns a sample of a class that no provider can create, or null of one that it may know. */
  private static String sample(Class<?> type) {
    boolean mayBeKnown =
        isOfPlatform(type)
            || Arrays.stream(type.getInterfaces())
                .anyMatch(it -> it.isAnnotationPresent(JsonbTypeInfo.class));
    return mayBeKnown ? null : "{}";
  }

  /** Returns whether JSON-B creates instances of a class from its members. */
  private static boolean isCreated(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers()) && !type.isInterface() && !isOfPlatform(type);
  }

  private static boolean isOfPlatform(Class<?> type) {
    return Stream.of("java.", "javax.", "jakarta.").anyMatch(type.getName()::startsWith);
  }
}
