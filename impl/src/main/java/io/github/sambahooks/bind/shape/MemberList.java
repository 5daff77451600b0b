package io.github.sambahooks.bind.shape;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The members of an object that are bound.
 *
 * <p>Immutable. Safe for use by multiple threads.
 */
final class MemberList {

  private final List<Member> members;
  private final Set<String> names;

  MemberList(Collection<Member> members) {
    this.members = List.copyOf(members);
    this.names = members.stream().map(Member::name).collect(toUnmodifiableSet());
  }

  static MemberList of(ResolvedType type, Shapes shapes) {
    return new MemberList(
        Creators.of(type.raw())
            .map(creator -> CreatorMembers.of(type, creator, shapes))
            .orElseGet(() -> BeanMembers.of(type, shapes)));
  }

  List<Member> all() {
    return members;
  }

  /** Writes the members that were sent with a value. */
  void write(JsonObject sent, StringBuilder json) throws MisfitException {
    write(sent, member -> true, json);
  }

  /** Writes some of the members that were sent with a value. */
  void write(JsonObject sent, Predicate<Member> filter, StringBuilder json) throws MisfitException {
    for (Member member : members) {
      Map.Entry<String, JsonValue> found = filter.test(member) ? find(member, sent) : null;
      if (found != null) {
        JsonText.name(member.boundName(), json);
        try {
          member.shape().write(found.getValue(), json);
        } catch (MisfitException e) {
          throw e.within(found.getKey());
        }
      }
    }
  }

  /** Returns an object with a sample of each member whose type is known. */
  String sample(Set<Shape> outer) {
    StringBuilder json = new StringBuilder("{");
    for (Member member : members) {
      member
          .shape()
          .sample(outer)
          .ifPresent(
              sample -> {
                JsonText.name(member.name(), json);
                json.append(sample);
              });
    }
    return json.append('}').toString();
  }

  /**
   * Finds a member by its name, or else by one with the same letters and digits that is not the
   * name of another member. Of several, the last one counts, as it does in JSON.
   *
   * @return null if it is absent or null
   */
  Map.Entry<String, JsonValue> find(Member member, JsonObject sent) {
    JsonValue exact = sent.get(member.name());
    if (exact != null && exact != JsonValue.NULL) {
      return Map.entry(member.name(), exact);
    }
    Map.Entry<String, JsonValue> found = null;
    for (Map.Entry<String, JsonValue> candidate : sent.entrySet()) {
      if (candidate.getValue() != JsonValue.NULL
          && member.isSentAs(candidate.getKey())
          && !names.contains(candidate.getKey())) {
        found = candidate;
      }
    }
    return found;
  }
}
