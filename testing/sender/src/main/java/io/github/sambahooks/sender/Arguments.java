package io.github.sambahooks.sender;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command line. Values are never part of a message, because one of them may be a
 * secret in the wrong place.
 *
 * @param command an event's name, {@code meeting}, {@code list} or {@code help}
 * @param options the values of the options that were given, by name without dashes
 * @param members what {@code --with} sets
 * @param custom whether the event may be one that the library has no record for
 */
record Arguments(
    String command, Map<String, String> options, Map<String, String> members, boolean custom) {

  private static final Set<String> OPTIONS = Set.of("to", "secret-from", "in-room", "in-session");

  static Arguments parse(String... arguments) throws UsageException {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    String command = "help";
    Map<String, String> options = new LinkedHashMap<>();
    Map<String, String> members = new LinkedHashMap<>();
    boolean custom = false;
    if (!rest.isEmpty() && !rest.peek().startsWith("-")) {
      command = rest.pop();
    }
    while (!rest.isEmpty()) {
      String name = name(rest.pop(), rest);
      switch (name) {
        case "help", "h" -> {
          return new Arguments("help", Map.of(), Map.of(), false);
        }
        case "custom" -> custom = true;
        case "with" -> addMember(value(name, rest), members);
        default -> options.put(known(name), value(name, rest));
      }
    }
    return new Arguments(command, options, members, custom);
  }

  /** Returns the URL to send to. */
  URI endpoint() throws UsageException {
    URI endpoint;
    try {
      endpoint = URI.create(required("to"));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--to needs a URL, such as " + Help.EXAMPLE_URL);
    }
    if (endpoint.getRawUserInfo() != null) {
      throw new UsageException(
          "--to must not contain a user or a password: Digital Samba sends none");
    }
    return endpoint;
  }

  String required(String option) throws UsageException {
    String value = options.get(option);
    if (value == null) {
      throw new UsageException("--" + option + " is missing: see --help");
    }
    return value;
  }

  /** Takes the option's name, and puts its value back if it is written with an equals sign. */
  private static String name(String argument, Deque<String> rest) throws UsageException {
    if (!argument.startsWith("-")) {
      throw new UsageException(
          "There is an argument that belongs to no option: write one event, and then options; see"
              + " --help");
    }
    int equals = argument.indexOf('=');
    if (equals >= 0) {
      rest.push(argument.substring(equals + 1));
    }
    return (equals < 0 ? argument : argument.substring(0, equals)).replaceFirst("^--?", "");
  }

  private static String known(String name) throws UsageException {
    if (name.startsWith("secret") && !OPTIONS.contains(name)) {
      throw new UsageException(
          "A secret on the command line can be read by every user of this machine: put it into an"
              + " environment variable, and name that with --secret-from");
    }
    if (!OPTIONS.contains(name)) {
      throw new UsageException("There is no option --" + name + ": see --help");
    }
    return name;
  }

  private static String value(String name, Deque<String> rest) throws UsageException {
    if (rest.isEmpty()) {
      throw new UsageException("--" + name + " needs a value: see --help");
    }
    return rest.pop();
  }

  private static void addMember(String pair, Map<String, String> members) throws UsageException {
    int equals = pair.indexOf('=');
    if (equals < 1) {
      throw new UsageException("--with needs NAME=VALUE, such as --with name=Ada");
    }
    members.put(pair.substring(0, equals), pair.substring(equals + 1));
  }
}
