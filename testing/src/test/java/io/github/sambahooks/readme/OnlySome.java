package io.github.sambahooks.readme;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

@ApplicationScoped
public class OnlySome {

  void lobby(@Observes @InRoom("${rooms.lobby}") ParticipantJoined event) {
    System.out.println(event.participant().name() + " is in the lobby");
  }

  void danced(@ObservesAsync @EventName("robot_danced") UnknownEvent event) {
    System.out.println("A robot danced: " + event.envelope().data());
  }
}
