package io.github.sambahooks.readme;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

class OnlySome {

  void lobby(@Observes @InRoom("${rooms.lobby}") ParticipantJoined event) {}

  void untyped(@ObservesAsync @EventName("robot_rested") UnknownEvent event) {}
}
