package io.github.sambahooks.testing.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.testing.Deliveries;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  @Test
  void knows_who_is_there() {
    Attendance attendance = new Attendance();

    attendance.joined(Deliveries.participantJoined().named("Ada").event());
    attendance.joined(Deliveries.participantJoined().named("Grace").event());
    attendance.left(Deliveries.participantLeft().named("Ada").event());

    assertEquals(Set.of("Grace"), attendance.names());
  }
}
