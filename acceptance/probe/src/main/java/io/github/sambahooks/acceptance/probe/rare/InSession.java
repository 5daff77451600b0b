package io.github.sambahooks.acceptance.probe.rare;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.QuestionAnswered;
import io.github.sambahooks.event.QuestionAsked;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Observers in a bean that lives as long as an HTTP session. */
@SessionScoped
public class InSession implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Seen seen;

  void asked(@Observes QuestionAsked event) {
    seen.add("session", event);
  }

  void askedAsync(@ObservesAsync QuestionAsked event) {
    seen.add("session-async", event);
  }

  static void askedWithoutBean(@ObservesAsync QuestionAsked event, Seen injected) {
    injected.add("session-static", event);
  }

  void answered(@Observes(notifyObserver = Reception.IF_EXISTS) QuestionAnswered event) {
    seen.add("session-if-exists", event);
  }
}
