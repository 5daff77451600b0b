package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.junit.SambaHooksTest;
import jakarta.inject.Inject;
import java.util.Set;
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
}
