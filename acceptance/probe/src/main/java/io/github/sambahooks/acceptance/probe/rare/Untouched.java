package io.github.sambahooks.acceptance.probe.rare;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.QuestionAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;

/** Nothing uses this bean, so it does not exist when an event is fired. */
@ApplicationScoped
public class Untouched {

  @Inject Seen seen;

  void answered(@Observes(notifyObserver = Reception.IF_EXISTS) QuestionAnswered event) {
    seen.add("if-exists", event);
  }
}
