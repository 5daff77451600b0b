package io.github.sambahooks.acceptance.probe.conversation;

import io.github.sambahooks.acceptance.probe.Seen;
import io.github.sambahooks.event.QuestionUpdated;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Observers in a bean that lives as long as a conversation. */
@ConversationScoped
public class InConversation implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Seen seen;

  void updated(@Observes QuestionUpdated event) {
    seen.add("conversation", event);
  }

  void updatedAsync(@ObservesAsync QuestionUpdated event) {
    seen.add("conversation-async", event);
  }
}
