package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliveries;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainAttendanceTest {

  @Test
  void knows_who_is_there() {
    Attendance attendance = new Attendance();

    attendance.joined(Deliveries.participantJoined().named("Ada").event());

    assertEquals(Set.of("Ada"), attendance.names());
  }
}
