package io.github.sambahooks.benchmarks.pipeline;

import io.github.sambahooks.benchmarks.Attendance;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Adds observers to an application. */
public class ManyObservers implements Extension {

  private final Attendance attendance = new Attendance();
  private final List<Class<? extends WebhookEvent>> observed;

  private ManyObservers(List<Class<? extends WebhookEvent>> observed) {
    this.observed = observed;
  }

  static ManyObservers ofOneType(int observers) {
    return new ManyObservers(Collections.nCopies(observers, ParticipantJoined.class));
  }

  static ManyObservers ofEveryType() {
    return new ManyObservers(records(WebhookEvent.class).toList());
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

  private static Stream<Class<? extends WebhookEvent>> records(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.asSubclass(WebhookEvent.class));
    }
    return type.isSealed() && type != CustomEvent.class
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ManyObservers::records)
        : Stream.empty();
  }
}
