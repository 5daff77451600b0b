package io.github.sambahooks.acceptance.probe.registration.recording;

import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.SessionStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

/** Observes a group, and an event asynchronously. */
@ApplicationScoped
public class RecordingObserver {

  void recording(@Observes RecordingEvent event) {}

  void started(@ObservesAsync SessionStarted event) {}
}
