package io.github.sambahooks.testing.junit.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.DeliveryOutcome;
import io.github.sambahooks.testing.junit.SambaHooksTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@SambaHooksTest
class AttendanceTest {

  @Inject Attendance attendance;
  @Inject Deliverer samba;

  @Test
  void knows_who_is_there() {
    samba.deliver(Deliveries.participantJoined().named("Ada"));
    samba.deliver(Deliveries.participantJoined().named("Grace"));
    samba.deliver(Deliveries.participantLeft().named("Ada"));

    assertEquals(Set.of("Grace"), attendance.names());
  }

  @Test
  void starts_with_nobody() {
    assertEquals(Set.of(), attendance.names());
  }

  @Test
  void is_called(Deliverer injected) {
    DeliveryOutcome outcome = injected.deliver(Deliveries.participantLeft());

    assertEquals(List.of("Attendance.left"), outcome.calledObservers());
  }

  @Nested
  class AfterAMeeting {

    @Test
    void nobody_is_there() {
      samba.deliver(Deliveries.meeting());

      assertEquals(Set.of(), attendance.names());
    }
  }
}
