package io.github.sambahooks.testsupport;

import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Qualifiers;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;

/** Observer methods as an extension would collect them. */
public final class TestObservers {

  private TestObservers() {}

  public static Observer of(Class<?> type) {
    return of(type, Qualifiers.NONE);
  }

  public static Observer named(Class<?> type, String eventName) {
    return of(type, new Qualifiers(eventName, List.of(), List.of()));
  }

  public static Observer inRooms(Class<?> type, String... rooms) {
    return of(type, new Qualifiers(null, List.of(rooms), List.of()));
  }

  public static Observer withUnsupported(Class<?> type, String qualifier) {
    return of(type, new Qualifiers(null, List.of(), List.of(qualifier)));
  }

  private static Observer of(Class<?> type, Qualifiers qualifiers) {
    String method = "demo.Observers.on" + type.getSimpleName();
    return new Observer(method, type, qualifiers, false, TransactionPhase.IN_PROGRESS);
  }
}
