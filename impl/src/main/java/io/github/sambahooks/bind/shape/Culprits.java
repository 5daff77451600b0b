package io.github.sambahooks.bind.shape;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the components that a provider cannot bind: those that fail if everything else is left out.
 *
 * @param fails whether a record cannot be created from data
 * @param cannotBeCreated whether a class cannot be created from an empty object
 */
record Culprits(Predicate<String> fails, Predicate<Class<?>> cannotBeCreated) {

  /** Returns descriptions, each of one component or of several of which one is the culprit. */
  List<String> of(MemberList members) {
    return within("", members, data -> data, Set.of());
  }

  /**
   * Finds the culprits in an object.
   *
   * @param document puts the object into the data
   * @param outer the objects that contain this one, so that a recursive type ends
   */
  private List<String> within(
      String path, MemberList members, UnaryOperator<String> document, Set<Shape> outer) {
    if (fails.test(document.apply("{}"))) {
      return uncreatable(path, members, outer);
    }
    return members.all().stream()
        .flatMap(member -> failing(path, member, document, outer))
        .toList();
  }

  private Stream<String> failing(
      String path, Member member, UnaryOperator<String> document, Set<Shape> outer) {
    Optional<String> sample = member.shape().sample(outer);
    UnaryOperator<String> alone =
        value -> document.apply("{%s:%s}".formatted(JsonText.quoted(member.name()), value));
    if (sample.isEmpty() || !fails.test(alone.apply(sample.get()))) {
      return Stream.of();
    }
    Optional<ObjectShape> nested = nested(member.shape(), outer);
    return nested
        .map(
            object ->
                within(
                    path + member.component() + ".",
                    object.members(),
                    value -> alone.apply(wrapped(member.shape(), value)),
                    with(object, outer)))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> List.of(component(path, member)))
        .stream();
  }

  /** Finds the culprits in an object that cannot be created, even without members. */
  private List<String> uncreatable(String path, MemberList members, Set<Shape> outer) {
    List<String> nested =
        members.all().stream()
            .filter(member -> !member.isCustomized())
            .flatMap(member -> uncreatable(path, member, outer))
            .toList();
    List<Member> customized = members.all().stream().filter(Member::isCustomized).toList();
    if (!nested.isEmpty() || customized.isEmpty()) {
      return nested;
    }
    return List.of(
        customized.size() == 1
            ? component(path, customized.get(0))
            : customized.stream()
                .map(member -> "<" + path + member.component() + ">")
                .collect(joining(", ", "one of the components ", "")));
  }

  private Stream<String> uncreatable(String path, Member member, Set<Shape> outer) {
    return nested(member.shape(), outer)
        .filter(object -> cannotBeCreated.test(object.raw()))
        .map(
            object ->
                uncreatable(path + member.component() + ".", object.members(), with(object, outer)))
        .map(found -> found.isEmpty() ? List.of(component(path, member)) : found)
        .stream()
        .flatMap(List::stream);
  }

  private static String component(String path, Member member) {
    return "component <" + path + member.component() + ">";
  }

  /** Returns the object that a value is, or that its elements are. */
  private static Optional<ObjectShape> nested(Shape shape, Set<Shape> outer) {
    if (shape instanceof ListShape list) {
      return nested(list.element(), outer);
    }
    if (shape instanceof MapShape map) {
      return nested(map.value(), outer);
    }
    if (shape instanceof OptionalShape optional) {
      return nested(optional.content(), outer);
    }
    return shape instanceof ObjectShape object && !outer.contains(object)
        ? Optional.of(object)
        : Optional.empty();
  }

  /** Returns a value whose only element is the object. */
  private static String wrapped(Shape shape, String object) {
    if (shape instanceof ListShape list) {
      return "[" + wrapped(list.element(), object) + "]";
    }
    if (shape instanceof MapShape map) {
      return map.sample(wrapped(map.value(), object)).orElseThrow();
    }
    return shape instanceof OptionalShape optional ? wrapped(optional.content(), object) : object;
  }

  private static Set<Shape> with(Shape shape, Set<Shape> outer) {
    Set<Shape> all = new HashSet<>(outer);
    all.add(shape);
    return all;
  }
}
