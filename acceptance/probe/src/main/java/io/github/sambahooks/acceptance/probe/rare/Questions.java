package io.github.sambahooks.acceptance.probe.rare;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.QuestionReopened;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Observers of a transaction that fails, of a name, and of a part of events. */
@ApplicationScoped
public class Questions {

  @Inject Seen seen;

  void failed(@Observes(during = TransactionPhase.AFTER_FAILURE) QuestionReopened event) {
    seen.add("after-failure", event);
  }

  void named(@Observes @EventName("question_dismissed") Object event) {
    seen.add("named", (WebhookEvent) event);
  }

  void part(@Observes Participant participant) {
    throw new IllegalStateException("A part of an event is an event");
  }
}
