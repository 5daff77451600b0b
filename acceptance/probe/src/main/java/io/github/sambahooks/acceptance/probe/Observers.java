package io.github.sambahooks.acceptance.probe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.ParticipantLeft;
import io.github.sambahooks.event.RecordingEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Observers of every kind; two of them fail on purpose. */
@ApplicationScoped
public class Observers {

  @Inject Seen seen;

  void any(@Observes WebhookEvent event) {
    seen.add("sync", event);
  }

  void group(@Observes RecordingEvent event) {
    seen.add("group", event);
  }

  void transactional(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParticipantJoined event) {
    seen.add("transactional", event);
  }

  void async(@ObservesAsync WebhookEvent event) {
    seen.add("async", event);
  }

  void printing(@Observes @EventName("printed") UnknownEvent event) {
    seen.add(event.toString(), event);
  }

  void failing(@Observes UnknownEvent event) {
    if (event.eventType().equals("fail")) {
      throw new IllegalStateException("on purpose");
    }
  }

  void failingAsync(@ObservesAsync ParticipantLeft event) {
    throw new IllegalStateException("on purpose");
  }
}
