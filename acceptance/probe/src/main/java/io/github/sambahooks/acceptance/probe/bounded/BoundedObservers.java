package io.github.sambahooks.acceptance.probe.bounded;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.QuestionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An event must have every bound of the type variable. */
@ApplicationScoped
public class BoundedObservers {

  @Inject Seen seen;

  <T extends Object & QuestionEvent> void bounded(@Observes T event) {
    seen.add("bounded", event);
  }

  <T extends Record & QuestionEvent> void record(@Observes T event) {
    seen.add("record", event);
  }

  <T extends Comparable<T> & QuestionEvent> void comparable(@Observes T event) {
    seen.add("comparable", event);
  }
}
