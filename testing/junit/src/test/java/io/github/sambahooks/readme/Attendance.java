package io.github.sambahooks.readme;

import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

@ApplicationScoped
public class Attendance {

  private final Set<String> names = new ConcurrentSkipListSet<>();

  void joined(@Observes ParticipantJoined event) {
    names.add(event.participant().name());
  }

  void left(@ObservesAsync ParticipantLeft event) {
    names.remove(event.participant().name());
  }

  public Set<String> names() {
    return Set.copyOf(names);
  }
}
