package io.github.sambahooks.observe;

import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;

/**
 * One observer method of the application, of a webhook event.
 *
 * @param method its class and name, such as {@code demo.Attendance.joined}
 * @param type the class that it observes; the bound of a type variable, and the class alone of a
 *     parameterised type
 * @param qualifiers what else an event must have
 * @param asynchronous whether it is an {@code @ObservesAsync} method
 * @param phase when in a transaction it is called
 */
public record Observer(
    String method,
    Class<?> type,
    Qualifiers qualifiers,
    boolean asynchronous,
    TransactionPhase phase) {

  /** Names it in a message: without the package, which a log line has no room for. */
  @Override
  public String toString() {
    int beforeMethod = method.lastIndexOf('.');
    return method.substring(method.lastIndexOf('.', beforeMethod - 1) + 1).replace('$', '.');
  }

  /** Says when it is called, after its name: {@code Attendance.joined (async)}. */
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
