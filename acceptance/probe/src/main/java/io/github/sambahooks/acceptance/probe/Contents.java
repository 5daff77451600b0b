package io.github.sambahooks.acceptance.probe;

import io.github.sambahooks.event.ParticipantJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records a text and the headers of an event. */
@ApplicationScoped
public class Contents {

  @Inject Seen seen;

  void joined(@Observes ParticipantJoined event) {
    seen.add("name <" + event.participant().name() + ">");
    event
        .envelope()
        .headers()
        .forEach((name, value) -> seen.add("header " + name + " <" + value + ">"));
  }
}
