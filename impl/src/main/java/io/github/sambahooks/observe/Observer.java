package io.github.sambahooks.observe;

import java.util.ArrayList;
import java.util.List;

/**
 * A method of the application that observes a webhook event.
 *
 * @param method the class and the method, such as {@code demo.Attendance.joined}
 * @param type the observed type
 * @param qualifiers the observed qualifiers
 * @param conditions under which conditions CDI calls the method
 */
public record Observer(
    String method, ObservedType type, Qualifiers qualifiers, CallConditions conditions) {

  /**
   * Returns a synchronous observer without qualifiers.
   *
   * @param method the class and the method
   * @param type the observed class
   */
  public static Observer of(String method, Class<?> type) {
    return new Observer(method, ObservedType.of(type), Qualifiers.NONE, CallConditions.SYNCHRONOUS);
  }

  /** Returns the class and the method without the package, to keep log lines short. */
  @Override
  public String toString() {
    int beforeMethod = method.lastIndexOf('.');
    return method.substring(method.lastIndexOf('.', beforeMethod - 1) + 1).replace('$', '.');
  }

  /** Describes when the method is called, for example {@code Attendance.joined (async)}. */
  public String describe() {
    List<String> conditions = new ArrayList<>(this.conditions.describe());
    conditions.addAll(qualifiers.asSource());
    return this + " (" + String.join(", ", conditions) + ")";
  }
}
