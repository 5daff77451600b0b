package io.github.sambahooks.observe;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.sambahooks.config.NamedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of {@code @InRoom}: room ids, and expressions that the configuration resolves. */
public final class RoomExpressions {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}:]*)(?::([^}]*))?}");

  // a room id has none of them; quotes and commas also come from configuration files
  private static final Pattern IMPOSSIBLE = Pattern.compile("[\\s\\p{Z}\"'*,{}]");

  private static final String REMEDY =
      "write one room id, which has no white space, quotes, '*', ',', '$' or braces, or an expression ${…}; to observe all rooms, remove @InRoom; to observe several, write one method per room";

  private final Map<String, String> resolved = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private RoomExpressions() {}

  /**
   * Resolves the expressions.
   *
   * @param observers every method that observes a webhook event
   * @param config looks up a configuration key of the application
   * @throws ObservationException if a value cannot be resolved; lists every one
   */
  static RoomExpressions resolve(
      List<Observer> observers, Function<String, Optional<String>> config) {
    RoomExpressions rooms = new RoomExpressions();
    for (Observer observer : observers) {
      for (String value : observer.qualifiers().rooms()) {
        rooms.resolve(value, observer, config);
      }
    }
    if (!rooms.problems.isEmpty()) {
      throw new ObservationException(rooms.problems);
    }
    return rooms;
  }

  /** Maps each room id to the {@code @InRoom} values that denote it. */
  public Map<String, List<String>> annotationValuesByRoomId() {
    return resolved.keySet().stream().sorted().collect(groupingBy(resolved::get));
  }

  /** Returns why the observer can never be called, or empty if it can. */
  Optional<String> unreachableReason(Observer observer) {
    Set<String> rooms =
        observer.qualifiers().rooms().stream().map(resolved::get).collect(toUnmodifiableSet());
    return rooms.size() < 2
        ? Optional.empty()
        : Optional.of("an event has only one room: write one method per room");
  }

  private void resolve(String value, Observer observer, Function<String, Optional<String>> config) {
    try {
      String room =
          EXPRESSION
              .matcher(value)
              .replaceAll(one -> Matcher.quoteReplacement(lookUp(one, config)))
              .strip();
      if (room.isEmpty() || IMPOSSIBLE.matcher(room).find() || hasBrokenExpression(value)) {
        throw new NoSuchElementException(REMEDY);
      }
      resolved.put(value, room);
    } catch (NoSuchElementException e) {
      problems.add(
          "%s observes @InRoom(\"%s\"), which names no room: %s"
              .formatted(observer.method(), value, e.getMessage()));
    }
  }

  /** Returns whether a {@code $} remains, which is right only in a configured value. */
  private static boolean hasBrokenExpression(String value) {
    return EXPRESSION.matcher(value).replaceAll("$2").contains("$");
  }

  private static String lookUp(MatchResult expression, Function<String, Optional<String>> config) {
    String key = expression.group(1);
    return config
        .apply(key)
        .or(() -> Optional.ofNullable(expression.group(2)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "set the configuration key %s to a room id"
                        .formatted(new NamedKey(key).label())));
  }
}
