package io.github.sambahooks.bind.shape;

import io.github.sambahooks.logging.LogSafe;
import jakarta.json.JsonValue;

/** Thrown if a value does not fit a Java type. The message quotes no value and is safe to log. */
public final class MisfitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;

  MisfitException(JsonValue value, Object type) {
    this("", "is a JSON %s that does not bind to %s".formatted(value.getValueType(), type));
  }

  private MisfitException(String path, String problem) {
    super("member <%s> %s".formatted(path, problem), null, false, false);
    this.path = path;
    this.problem = problem;
  }

  /** Returns the same exception for the object that has the member. */
  MisfitException within(String member) {
    String name = LogSafe.escape(member);
    return new MisfitException(path.isEmpty() ? name : name + "." + path, problem);
  }
}
