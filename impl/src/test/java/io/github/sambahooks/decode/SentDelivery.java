package io.github.sambahooks.decode;

import static java.util.stream.Collectors.joining;

import io.github.sambahooks.decode.Sent.Member;
import io.github.sambahooks.decode.Sent.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A delivery that a test sends, and what is to become of it.
 *
 * @param nameMember the member that contains the name of the event
 * @param top the members at the top level, except for the name and {@code data}
 * @param data may be null
 * @param gap white space
 */
record SentDelivery(String eventType, String nameMember, List<Member> top, Sent data, String gap) {

  private static final Set<String> ENVELOPE =
      Set.of("eventType", "sessionId", "roomId", "timestamp", "data");

  String body() {
    List<String> members = new ArrayList<>();
    members.add(Sent.quoted(nameMember, false) + gap + ":" + gap + Sent.quoted(eventType, false));
    top.forEach(member -> members.add(member.json()));
    if (data != null) {
      members.add(members.size() / 2, "\"data\":" + gap + data.json());
    }
    return members.stream().collect(joining(gap + "," + gap, gap + "{" + gap, gap + "}" + gap));
  }

  /** Returns the members of {@code data()}. */
  Map<String, Sent> details() {
    Map<String, Sent> details = new LinkedHashMap<>();
    if (nameMember.equals("event_type")) {
      details.put(nameMember, Sent.text(eventType, false));
    }
    details.putAll(byName(top));
    details.keySet().removeAll(ENVELOPE);
    details.putAll(byName(dataMembers()));
    return details;
  }

  String id(String name) {
    Object atTop = find(byName(top), Type.ID, name);
    return (String) (atTop != null ? atTop : find(byName(dataMembers()), Type.ID, name));
  }

  Object timestamp() {
    return byName(top).getOrDefault("timestamp", Sent.nothing()).meanings().get(Type.TIME);
  }

  List<String> unconvertible() {
    List<String> numbers = new ArrayList<>(Sent.unconvertible(top.stream()));
    numbers.addAll(data == null ? List.of() : data.unconvertible());
    return numbers;
  }

  /** Returns the value of the first name that has the type, in camelCase or snake_case, or null. */
  static Object find(Map<String, Sent> members, Type type, String... names) {
    for (String name : names) {
      for (String form : List.of(name, snakeCase(name))) {
        Sent value = members.get(form);
        if (value != null && value.meanings().containsKey(type)) {
          return value.meanings().get(type);
        }
      }
    }
    return null;
  }

  static Map<String, Sent> byName(List<Member> members) {
    Map<String, Sent> byName = new LinkedHashMap<>();
    members.forEach(member -> byName.put(member.name(), member.value()));
    return byName;
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Returns the body, so that a failure shows it. */
  @Override
  public String toString() {
    return body();
  }

  private List<Member> dataMembers() {
    return data == null ? List.of() : data.members();
  }
}
