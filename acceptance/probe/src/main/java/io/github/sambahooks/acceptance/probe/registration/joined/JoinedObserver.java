package io.github.sambahooks.acceptance.probe.registration.joined;

import io.github.sambahooks.event.ParticipantJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Observes one event. */
@ApplicationScoped
public class JoinedObserver {

  void joined(@Observes ParticipantJoined event) {}
}
