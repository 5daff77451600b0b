package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.DeliveryOutcome;
import io.github.sambahooks.testing.junit.SambaHooksTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SambaHooksTest
class OutcomeTest {

  @Inject Attendance attendance;
  @Inject Deliverer samba;

  @Test
  void calls_the_observer_of_those_who_leave() {
    DeliveryOutcome outcome = samba.deliver(Deliveries.participantLeft());

    assertEquals(List.of("Attendance.left"), outcome.calledObservers());
    assertEquals(List.of(Deliveries.participantLeft().event()), outcome.events());
  }

  @Test
  void ignores_locked_rooms() {
    samba.expectingNoObserver().deliver(Deliveries.roomLocked());
  }

  @Test
  void is_empty_after_a_meeting() {
    samba.deliver(Deliveries.meeting().inRoom("room-7"));

    assertEquals(Set.of(), attendance.names());
  }

  @Test
  void knows_when_a_delivery_was_received() {
    Instant now = Instant.parse("2026-03-01T10:15:30Z");

    DeliveryOutcome outcome =
        samba.withClock(Clock.fixed(now, ZoneOffset.UTC)).deliver(Deliveries.participantJoined());

    assertEquals(now, outcome.events().get(0).envelope().receivedAt());
  }
}
