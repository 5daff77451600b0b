package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.Attendance;
import io.github.sambahooks.decode.EventCatalogue;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import java.util.Collections;

/** Adds observers to an application. */
public class ManyObservers implements Extension {

  private final Attendance attendance = new Attendance();
  private final Collection<Class<? extends WebhookEvent>> observed;

  private ManyObservers(Collection<Class<? extends WebhookEvent>> observed) {
    this.observed = observed;
  }

  static ManyObservers ofOneType(int observers) {
    return new ManyObservers(Collections.nCopies(observers, ParticipantJoined.class));
  }

  static ManyObservers ofEveryType() {
    return new ManyObservers(EventCatalogue.types().values());
  }

  void add(@Observes AfterBeanDiscovery discovered) {
    for (Class<? extends WebhookEvent> type : observed) {
      discovered
          .<WebhookEvent>addObserverMethod()
          .beanClass(ManyObservers.class)
          .observedType(type)
          .notifyWith(event -> read(event.getEvent()));
    }
  }

  private void read(WebhookEvent event) {
    if (event instanceof ParticipantJoined joined) {
      attendance.joined(
          joined.roomId(),
          joined.participant().id(),
          joined.participant().name(),
          joined.participant().role(),
          joined.timestamp().getEpochSecond());
    }
  }
}
