package io.github.sambahooks.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.QuestionEvent;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.RoomEvent;
import io.github.sambahooks.event.SessionEvent;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenRobots.Nameless;
import io.github.sambahooks.testsupport.BrokenRobots.Twin;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Qualifier;
import jakarta.inject.Scope;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.lite.extension.translator.LiteExtensionTranslator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The application's observers")
class ObserversTest {

  @Test
  void are_collected_by_the_portable_extension() {
    try (WeldContainer weld = container().addExtension(new ObserverExtension()).initialize()) {
      assertKnown(weld.select(Observers.class).get());
    }
  }

  @Test
  void are_collected_by_the_build_compatible_extension() {
    Extension translated =
        new LiteExtensionTranslator(
            Set.of(NotSkipped.class), Thread.currentThread().getContextClassLoader());
    try (WeldContainer weld = container().addExtension(translated).initialize()) {
      assertKnown(weld.select(Observers.class).get());
    }
  }

  @Test
  void are_collected_by_only_one_extension_if_both_are_found() {
    assertThat(ServiceLoader.load(Extension.class))
        .hasAtLeastOneElementOfType(ObserverExtension.class);
    assertThat(ServiceLoader.load(BuildCompatibleExtension.class))
        .hasAtLeastOneElementOfType(ObserverBuildExtension.class);
    assertThat(
            ObserverBuildExtension.class
                .getAnnotation(SkipIfPortableExtensionPresent.class)
                .value())
        .isEqualTo(ObserverExtension.class);
  }

  @Test
  void fail_the_deployment_if_they_cannot_work() {
    Weld broken =
        new Weld()
            .disableDiscovery()
            .beanClasses(Broken.class)
            .addExtension(new ObserverExtension());

    try (LogCapture log = LogCapture.of(ObserverExtension.class)) {
      assertThatThrownBy(broken::initialize)
          .hasStackTraceContaining("this deployment fails:")
          .hasStackTraceContaining(Nameless.class.getName())
          .hasStackTraceContaining(RobotDanced.class.getName())
          .hasStackTraceContaining(Twin.class.getName());
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("SEVERE This application does not start: Samba Hooks")
          .contains(Nameless.class.getName(), RobotDanced.class.getName(), Twin.class.getName());
    }
  }

  /** Without the annotation that Weld would skip; Weld does not call inherited methods. */
  public static class NotSkipped extends ObserverBuildExtension {
    @Override
    @Registration(types = WebhookEvent.class)
    public void collect(ObserverInfo observer) {
      super.collect(observer);
    }

    @Override
    @Registration(types = {Record.class, Envelope.class})
    public void collectParts(ObserverInfo observer) {
      super.collectParts(observer);
    }

    @Override
    @Registration(types = Object.class)
    public void collectOthers(ObserverInfo observer) {
      super.collectOthers(observer);
    }

    @Override
    @Synthesis
    public void registerBean(SyntheticComponents components) {
      super.registerBean(components);
    }
  }

  private static Weld container() {
    return new Weld()
        .disableDiscovery()
        .beanClasses(
            Plain.class,
            Bounded.class,
            Parts.class,
            InSession.class,
            Talking.class,
            Joined.class,
            InJob.class,
            InPseudoScope.class,
            InRequest.class,
            Containers.class);
  }

  @Test
  void of_arrays_are_collected_by_the_portable_extension() {
    try (WeldContainer weld =
        new Weld()
            .disableDiscovery()
            .beanClasses(Arrays.class)
            .addExtension(new ObserverExtension())
            .initialize()) {
      assertThat(weld.select(Observers.class).get().all())
          .extracting(observer -> observer.type() + ": " + observer)
          .containsExactly("ParticipantJoined[]: ObserversTest.Arrays.all");
    }
  }

  private static void assertKnown(Observers observers) {
    assertThat(observers.all())
        .extracting(observer -> observer.type() + ": " + observer.describe())
        .containsExactlyInAnyOrder(
            "RecordingReady: ObserversTest.Plain.ready (sync, AFTER_SUCCESS)",
            "WebhookEvent: ObserversTest.Plain.everything (async)",
            "ParticipantEvent: ObserversTest.Plain.some (sync)",
            "UnknownEvent: ObserversTest.Plain.named (sync, @EventName(\"robot_danced\"), @Premium)",
            "WebhookEvent: ObserversTest.Plain.rooms (async, @InRoom(\"${rooms.lobby}\"), @InRoom(\"room-1\"))",
            "Object: ObserversTest.Plain.rested (sync, @EventName(\"robot_rested\"))",
            "QuestionEvent: ObserversTest.Bounded.first (sync)",
            "Comparable & QuestionEvent: ObserversTest.Bounded.second (sync)",
            "QuestionEvent & Serializable: ObserversTest.Bounded.indirect (async)",
            "Participant: ObserversTest.Parts.participant (sync)",
            "Recording: ObserversTest.Parts.recording (async)",
            "Answer: ObserversTest.Parts.answer (sync)",
            "Envelope: ObserversTest.Parts.envelope (sync)",
            "SessionEvent: ObserversTest.InSession.sync (sync, IF_EXISTS: only if the bean exists already)",
            "SessionEvent: ObserversTest.InSession.async (async)",
            "SessionEvent: ObserversTest.InSession.withoutBean (async)",
            "SessionEvent: ObserversTest.Talking.async (async)",
            "ParticipantJoined: ObserversTest.Joined.inherited (sync)",
            "Optional<ParticipantJoined>: ObserversTest.Containers.optional (sync)",
            "Map<String, RoomEvent>: ObserversTest.Containers.map (async)",
            "RoomEvent: ObserversTest.InJob.sync (sync)",
            "RoomEvent: ObserversTest.InPseudoScope.sync (sync)",
            "RoomEvent: ObserversTest.InRequest.sync (sync)");
    assertThat(observers.all())
        .filteredOn(observer -> observer.conditions().scope() != BeanScope.OTHER)
        .extracting(observer -> observer + " " + observer.conditions().scope().name())
        .containsExactlyInAnyOrder(
            "ObserversTest.InSession.sync SESSION",
            "ObserversTest.InSession.async SESSION",
            "ObserversTest.Talking.async CONVERSATION",
            "ObserversTest.InJob.sync CUSTOM");
    assertThat(observers.all())
        .extracting(Observer::method)
        .contains(Plain.class.getName() + ".ready", Joined.class.getName() + ".inherited");
  }

  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Premium {}

  @Dependent
  static class Plain {
    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordingReady event) {}

    void everything(@ObservesAsync @Any WebhookEvent event) {}

    <T extends ParticipantEvent> void some(@Observes T event) {}

    void named(@Observes @EventName("robot_danced") @Premium UnknownEvent event) {}

    void rooms(@ObservesAsync @InRoom("room-1") @InRoom("${rooms.lobby}") WebhookEvent event) {}

    void rested(@Observes @EventName("robot_rested") Object event) {}

    void other(@Observes String event) {}

    void any(@Observes Object event) {}
  }

  @Dependent
  static class Bounded {
    <T extends Object & QuestionEvent> void first(@Observes T event) {}

    <T extends Comparable<T> & QuestionEvent> void second(@Observes T event) {}

    <E extends QuestionEvent & Serializable, T extends E> void indirect(@ObservesAsync T event) {}

    <T extends Object & Comparable<T>> void other(@Observes T event) {}
  }

  @Dependent
  static class Parts {
    void participant(@Observes Participant participant) {}

    void recording(@ObservesAsync Recording recording) {}

    void answer(@Observes Answer answer) {}

    void envelope(@Observes Envelope envelope) {}

    void other(@Observes Other record) {}
  }

  record Other(String text) {}

  @Dependent
  static class Containers {
    void optional(@Observes Optional<ParticipantJoined> event) {}

    void map(@ObservesAsync Map<String, ? extends RoomEvent> events) {}

    void texts(@Observes List<String> texts) {}

    void array(@Observes String[] texts) {}
  }

  @Dependent
  static class Arrays {
    void all(@Observes ParticipantJoined[] events) {}

    void texts(@Observes String[] texts) {}
  }

  @SessionScoped
  static class InSession implements Serializable {
    private static final long serialVersionUID = 1L;

    void sync(@Observes(notifyObserver = Reception.IF_EXISTS) SessionEvent event) {}

    void async(@ObservesAsync SessionEvent event) {}

    static void withoutBean(@ObservesAsync SessionEvent event) {}
  }

  @ConversationScoped
  static class Talking implements Serializable {
    private static final long serialVersionUID = 1L;

    void async(@ObservesAsync SessionEvent event) {}
  }

  @NormalScope
  @Retention(RetentionPolicy.RUNTIME)
  @interface JobScoped {}

  @Scope
  @Retention(RetentionPolicy.RUNTIME)
  @interface PseudoScoped {}

  @JobScoped
  static class InJob {
    void sync(@Observes RoomEvent event) {}
  }

  @PseudoScoped
  static class InPseudoScope {
    void sync(@Observes RoomEvent event) {}
  }

  @RequestScoped
  static class InRequest {
    void sync(@Observes RoomEvent event) {}
  }

  abstract static class Generic<T> {
    void inherited(@Observes T event) {}
  }

  @ApplicationScoped
  static class Joined extends Generic<ParticipantJoined> {}

  @Dependent
  static class Broken {
    void nameless(@Observes Nameless event) {}

    void created(@Observes RobotDanced event) {}

    void twin(@ObservesAsync Twin event) {}
  }
}
