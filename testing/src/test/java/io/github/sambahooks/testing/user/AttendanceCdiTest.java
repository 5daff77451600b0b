package io.github.sambahooks.testing.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.weld.junit5.auto.AddExtensions;
import org.jboss.weld.junit5.auto.EnableAutoWeld;
import org.junit.jupiter.api.Test;

@EnableAutoWeld
@AddExtensions(ObserverExtension.class)
class AttendanceCdiTest {

  @Inject Attendance attendance;

  @Test
  void knows_who_is_there() {
    Deliverer samba = Deliverer.inCurrentContainer();

    samba.deliver(Deliveries.participantJoined().named("Ada"));
    samba.deliver(Deliveries.participantJoined().named("Grace"));
    samba.deliver(Deliveries.participantLeft().named("Ada"));

    assertEquals(Set.of("Grace"), attendance.names());
  }
}
