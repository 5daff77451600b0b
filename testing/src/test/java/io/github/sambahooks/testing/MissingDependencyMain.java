package io.github.sambahooks.testing;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.testing.user.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Does one thing, and prints what it throws. */
public final class MissingDependencyMain {

  private MissingDependencyMain() {}

  public static void main(String[] arguments) {
    try {
      switch (arguments[0]) {
        case "create" -> System.out.println(Deliveries.meeting().deliveries().get(8).body());
        case "decode" -> Deliveries.participantJoined().event();
        case "bind" -> Deliveries.of(Danced.class).event();
        case "no container" -> Deliverer.inCurrentContainer();
        case "deliver" -> InContainer.deliver(Attendance.class, Deliveries.participantJoined());
        case "own record" -> InContainer.deliver(Dance.class, Deliveries.of(Danced.class));
        case "own record not delivered" ->
            InContainer.deliver(Dance.class, Deliveries.participantJoined());
        case "room" -> InContainer.deliver(Lobby.class, Deliveries.participantJoined());
        default -> throw new IllegalArgumentException(arguments[0]);
      }
      System.out.println("nothing");
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  /** A class of its own, because it needs CDI. */
  private static final class InContainer {

    static void deliver(Class<?> bean, Delivery<?> delivery) {
      Weld weld =
          new Weld()
              .disableDiscovery()
              .beanClasses(bean)
              .addExtension(new ObserverExtension())
              .addExtension(new DelivererExtension());
      try (WeldContainer container = weld.initialize()) {
        if (container.isRunning()) {
          Deliverer.inCurrentContainer().deliver(delivery);
        }
      }
    }
  }

  @EventName("robot_danced")
  public record Danced(Envelope envelope, int steps) implements CustomEvent {}

  @ApplicationScoped
  static class Dance {

    void danced(@Observes Danced event) {}

    void joined(@Observes ParticipantJoined event) {}
  }

  @ApplicationScoped
  static class Lobby {

    void joined(@Observes @InRoom("${rooms.lobby}") ParticipantJoined event) {}
  }
}
