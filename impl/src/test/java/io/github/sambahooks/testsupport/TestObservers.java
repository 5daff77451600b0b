package io.github.sambahooks.testsupport;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.observe.BeanScope;
import io.github.sambahooks.observe.CallConditions;
import io.github.sambahooks.observe.ObservedType;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.Qualifiers;
import jakarta.enterprise.event.Reception;
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

  /** Returns an observer of a type variable with several bounds. */
  public static Observer bounded(Class<?>... bounds) {
    return new Observer(
        "demo.Observers.bounded",
        new ObservedType(List.of(bounds)),
        Qualifiers.NONE,
        CallConditions.SYNCHRONOUS);
  }

  /** Returns an observer in a bean of a scope. */
  public static Observer in(BeanScope scope, boolean asynchronous, Reception reception) {
    return new Observer(
        "demo.Cart.on",
        ObservedType.of(ParticipantJoined.class),
        Qualifiers.NONE,
        new CallConditions(asynchronous, TransactionPhase.IN_PROGRESS, reception, scope));
  }

  private static Observer of(Class<?> type, Qualifiers qualifiers) {
    String method = "demo.Observers.on" + type.getSimpleName();
    return new Observer(method, ObservedType.of(type), qualifiers, CallConditions.SYNCHRONOUS);
  }
}
