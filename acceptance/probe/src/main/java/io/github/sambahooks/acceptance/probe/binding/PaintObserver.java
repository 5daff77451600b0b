package io.github.sambahooks.acceptance.probe.binding;

import io.github.sambahooks.acceptance.probe.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Observes the event that the application's JSON-B binds. */
@ApplicationScoped
public class PaintObserver {

  @Inject Seen seen;

  void painted(@Observes RobotPainted event) {
    seen.add("painted %s %s".formatted(event.robotId(), event.paintColor()), event);
  }
}
