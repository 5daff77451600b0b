package io.github.sambahooks.dispatch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.observe.Observers;
import io.github.sambahooks.testsupport.Robots.Disguised;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Observers with qualifiers")
@ExtendWith(WeldJunit5Extension.class)
class EventChannelsTest {

  @WeldSetup
  WeldInitiator weld =
      WeldInitiator.from(
              new Weld()
                  .disableDiscovery()
                  .beanClasses(Seen.class)
                  .addExtension(new ObserverExtension()))
          .build();

  private Seen seen;
  private EventChannels channels;
  private EventDispatcher dispatcher;

  @BeforeEach
  void start() {
    seen = weld.select(Seen.class).get();
    List<Observer> observers = weld.select(Observers.class).get().all();
    channels = channels(observers);
    dispatcher = new EventDispatcher(channels, ForkJoinPool.commonPool());
  }

  @Test
  void in_a_room_get_its_events_whichever_expression_they_use() {
    fire(joined("room-1"));

    assertThat(seen.calls)
        .containsExactlyInAnyOrder("any", "lobby", "foyer", "room-1", "same room twice");
  }

  @Test
  void in_a_room_get_no_events_from_another_room_or_without_one() {
    fire(joined("room-3"));
    fire(joined(null));

    assertThat(seen.calls).containsExactly("any", "any");
  }

  @Test
  void get_events_by_their_envelope_whatever_the_event_itself_says() {
    Envelope envelope = Envelope.of("robot_stopped", null, "room-1");

    assertThat(channels.channelFor(new Disguised(envelope)))
        .isSameAs(channels.channelFor(new UnknownEvent(envelope)))
        .isNotSameAs(channels.channelFor(new UnknownEvent(Envelope.of("robot_stopped"))));
  }

  @Test
  void of_a_name_get_only_its_events() {
    fire(new UnknownEvent(Envelope.of("robot_danced")));
    fire(new UnknownEvent(Envelope.of("robot_rested")));

    assertThat(seen.calls).containsExactlyInAnyOrder("any", "robot_danced", "any");
  }

  @Test
  void of_a_name_in_a_room_get_events_that_have_both() {
    fire(new UnknownEvent(Envelope.of("robot_danced", null, "room-2")));

    assertThat(seen.calls).containsExactlyInAnyOrder("any", "robot_danced", "robot in room-2");
  }

  @Test
  void are_also_called_asynchronously() throws Exception {
    fire(joined("room-2"));

    assertThat(seen.asynchronous.poll(5, SECONDS)).isEqualTo("room-2");
  }

  @Test
  void are_reached_through_shared_channels() {
    assertThat(channels.channelFor(joined("room-1")))
        .isSameAs(channels.channelFor(joined("room-1")));
    assertThat(channels.channelFor(joined("room-3"))).isSameAs(channels.channelFor(joined(null)));
  }

  @Test
  void need_no_extra_channels_if_there_are_none() {
    EventChannels none = channels(List.of());

    assertThat(none.channelFor(joined("room-1"))).isSameAs(none.channelFor(joined(null)));
  }

  @Test
  void are_asynchronous_depending_on_class_and_qualifiers() {
    assertThat(dispatcher.isObservedAsynchronously(joined("room-2"))).isTrue();
    assertThat(dispatcher.isObservedAsynchronously(joined("room-1"))).isFalse();
    assertThat(dispatcher.isObservedAsynchronously(new UnknownEvent(Envelope.of("robot_danced"))))
        .isFalse();
  }

  @Test
  void are_known_by_class_and_qualifiers() {
    try (WeldContainer other =
        new Weld()
            .disableDiscovery()
            .beanClasses(OneRoom.class)
            .addExtension(new ObserverExtension())
            .initialize()) {
      List<Observer> observers = other.select(Observers.class).get().all();
      EventDispatcher toOneRoom =
          new EventDispatcher(
              EventChannels.of(
                  other.getBeanManager(),
                  ObservedEvents.of(observers, key -> Optional.of("room-1"))),
              ForkJoinPool.commonPool());

      assertThat(toOneRoom.isObserved(joined("room-1"))).isTrue();
      assertThat(toOneRoom.isObserved(joined("room-2"))).isFalse();
      assertThat(toOneRoom.isObserved(new UnknownEvent(Envelope.of("a", null, "room-1"))))
          .isFalse();
    }
  }

  private void fire(WebhookEvent event) {
    assertThat(dispatcher.fire(event)).isEmpty();
    dispatcher.fireAsync(event);
  }

  private EventChannels channels(List<Observer> observers) {
    return EventChannels.of(
        weld.getBeanManager(), ObservedEvents.of(observers, key -> Optional.of("room-1")));
  }

  private static WebhookEvent joined(String room) {
    return new ParticipantJoined(
        Envelope.of("participant_joined", null, room), Participant.of("p", "Ada", "moderator"));
  }

  @Singleton
  static class OneRoom {

    void joined(@ObservesAsync @InRoom("${rooms.lobby}") ParticipantJoined event) {}
  }

  /** A singleton has no client proxy, so the test can read its fields. */
  @Singleton
  static class Seen {
    final List<String> calls = new ArrayList<>();
    final BlockingQueue<String> asynchronous = new LinkedBlockingQueue<>();

    void any(@Observes @Default WebhookEvent event) {
      calls.add("any");
    }

    void object(@Observes @InRoom("room-4") Object event) {
      calls.add("object in room-4");
    }

    void lobby(@Observes @InRoom("${rooms.lobby}") ParticipantEvent event) {
      calls.add("lobby");
    }

    void foyer(@Observes @InRoom("${rooms.foyer}") ParticipantJoined event) {
      calls.add("foyer");
    }

    void literal(@Observes @InRoom("room-1") WebhookEvent event) {
      calls.add("room-1");
    }

    void twice(@Observes @InRoom("room-1") @InRoom("${rooms.lobby}") WebhookEvent event) {
      calls.add("same room twice");
    }

    void named(@Observes @EventName("robot_danced") UnknownEvent event) {
      calls.add("robot_danced");
    }

    void both(@Observes @EventName("robot_danced") @InRoom("room-2") WebhookEvent event) {
      calls.add("robot in room-2");
    }

    void async(@ObservesAsync @InRoom("room-2") ParticipantEvent event) {
      asynchronous.add("room-2");
    }

    void never(@Observes @EventName("participant_left") ParticipantJoined event) {
      calls.add("never");
    }
  }
}
