package io.github.sambahooks.observe;

import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;

/**
 * A method of the application that observes a webhook event.
 *
 * @param method the class and the method, such as {@code demo.Attendance.joined}
 * @param type the observed class; of a type variable its bound, of a parameterized type its raw
 *     class
 * @param qualifiers the observed qualifiers
 * @param asynchronous whether the method has an {@code @ObservesAsync} parameter
 * @param phase the transaction phase in which the method is called
 */
public record Observer(
    String method,
    Class<?> type,
    Qualifiers qualifiers,
    boolean asynchronous,
    TransactionPhase phase) {

  /** Returns the class and the method without the package, to keep log lines short. */
  @Override
  public String toString() {
    int beforeMethod = method.lastIndexOf('.');
    return method.substring(method.lastIndexOf('.', beforeMethod - 1) + 1).replace('$', '.');
  }

  /** Describes when the method is called, for example {@code Attendance.joined (async)}. */
  public String describe() {
    List<String> conditions = new ArrayList<>();
    conditions.add(asynchronous ? "async" : "sync");
    if (phase != TransactionPhase.IN_PROGRESS) {
      conditions.add(phase.name());
    }
    conditions.addAll(qualifiers.asSource());
    return this + " (" + String.join(", ", conditions) + ")";
  }
}
