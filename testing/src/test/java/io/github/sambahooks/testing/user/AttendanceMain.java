package io.github.sambahooks.testing.user;

import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Calls the observer without a test framework. */
public final class AttendanceMain {

  private AttendanceMain() {}

  /** Prints who is in the room. */
  public static void main(String[] arguments) {
    SeContainerInitializer initializer = SeContainerInitializer.newInstance();
    try (SeContainer container = initializer.addBeanClasses(Attendance.class).initialize()) {
      Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined().named("Ada"));

      System.out.println(container.select(Attendance.class).get().names());
    }
  }
}
