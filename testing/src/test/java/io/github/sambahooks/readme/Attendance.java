package io.github.sambahooks.readme;

import io.github.sambahooks.event.ParticipantJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class Attendance {

  void joined(@Observes ParticipantJoined event) {
    System.out.println(event.participant().name() + " is in room " + event.roomId());
  }
}
