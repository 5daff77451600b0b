package io.github.sambahooks.bind.shape;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Finds members that a provider has not bound, although they have a value in a sample. */
final class UnboundMembers {

  private static final Set<Object> NOTHING =
      Set.of(
          Optional.empty(),
          OptionalInt.empty(),
          OptionalLong.empty(),
          OptionalDouble.empty(),
          false,
          '\0',
          (byte) 0,
          (short) 0,
          0,
          0L,
          0F,
          0D);

  private final List<String> paths = new ArrayList<>();

  private UnboundMembers() {}

  /** Returns the members that are null, empty, zero or false in a record. */
  static List<String> of(MemberList members, JsonObject sample, Object bound) {
    UnboundMembers unbound = new UnboundMembers();
    unbound.check("", members, sample, bound);
    return unbound.paths;
  }

  private void check(String path, MemberList members, JsonObject sample, Object bound) {
    for (Member member : members.all()) {
      JsonValue sampled = sample.get(member.name());
      if (sampled != null && member.accessor().isPresent()) {
        try {
          Object value = member.accessor().get().invoke(bound);
          check(path + member.name(), member.shape(), sampled, value);
        } catch (ReflectiveOperationException e) {
          // an accessor that is not public, or that throws, says nothing about the provider
        }
      }
    }
  }

  private void check(String path, Shape shape, JsonValue sample, Object value) {
    if (value == null || NOTHING.contains(value)) {
      paths.add(path);
    } else if (shape instanceof ObjectShape object) {
      check(path + ".", object.members(), sample.asJsonObject(), value);
    } else if (shape instanceof ListShape list && value instanceof Collection<?> elements) {
      check(
          path,
          list.element(),
          list.type().as(Iterable.class).argument(0),
          sample.asJsonArray().get(0),
          elements);
    } else if (shape instanceof MapShape map && value instanceof Map<?, ?> entries) {
      check(
          path,
          map.value(),
          map.type().as(Map.class).argument(1),
          sample.asJsonObject().values().iterator().next(),
          entries.values());
    }
  }

  /** Checks the only element of a sample, which must not be of another type. */
  private void check(
      String path, Shape shape, ResolvedType type, JsonValue sample, Collection<?> elements) {
    Object first = elements.stream().filter(Objects::nonNull).findFirst().orElse(null);
    if (first != null && !type.raw().isInstance(first)) {
      paths.add(path);
    } else {
      check(path, shape, sample, first);
    }
  }
}
