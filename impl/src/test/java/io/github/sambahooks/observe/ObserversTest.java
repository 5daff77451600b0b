package io.github.sambahooks.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.spi.Extension;
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
  void are_learnt_by_the_portable_extension() {
    try (WeldContainer weld = container().addExtension(new DeployedObservers()).initialize()) {
      assertKnown(weld.select(Observers.class).get());
    }
  }

  @Test
  void are_learnt_by_the_build_compatible_extension() {
    Extension translated =
        new LiteExtensionTranslator(
            Set.of(NotSkipped.class), Thread.currentThread().getContextClassLoader());
    try (WeldContainer weld = container().addExtension(translated).initialize()) {
      assertKnown(weld.select(Observers.class).get());
    }
  }

  @Test
  void are_learnt_by_one_of_the_two_wherever_both_are_found() {
    assertThat(ServiceLoader.load(Extension.class))
        .hasAtLeastOneElementOfType(DeployedObservers.class);
    assertThat(ServiceLoader.load(BuildCompatibleExtension.class))
        .hasExactlyElementsOfTypes(BuiltObservers.class);
    assertThat(BuiltObservers.class.getAnnotation(SkipIfPortableExtensionPresent.class).value())
        .isEqualTo(DeployedObservers.class);
  }

  /** Weld skips whatever has the annotation, and calls no inherited methods. */
  public static class NotSkipped extends BuiltObservers {
    @Override
    @Registration(types = WebhookEvent.class)
    public void learn(ObserverInfo observer) {
      super.learn(observer);
    }

    @Override
    @Synthesis
    public void give(SyntheticComponents components) {
      super.give(components);
    }
  }

  private static Weld container() {
    return new Weld().disableDiscovery().beanClasses(Plain.class, Joined.class);
  }

  private static void assertKnown(Observers observers) {
    assertThat(observers.all())
        .containsExactlyInAnyOrder(
            observer(
                Plain.class, "ready", RecordingReady.class, false, TransactionPhase.AFTER_SUCCESS),
            observer(
                Plain.class, "everything", WebhookEvent.class, true, TransactionPhase.IN_PROGRESS),
            observer(
                Plain.class, "some", ParticipantEvent.class, false, TransactionPhase.IN_PROGRESS),
            observer(
                Joined.class,
                "inherited",
                ParticipantJoined.class,
                false,
                TransactionPhase.IN_PROGRESS));
    assertThat(observers.typeNames())
        .containsExactly("ParticipantEvent", "ParticipantJoined", "RecordingReady", "WebhookEvent");
  }

  private static Observer observer(
      Class<?> bean, String method, Class<?> type, boolean asynchronous, TransactionPhase phase) {
    return new Observer(bean.getName(), method, type, asynchronous, phase);
  }

  @Dependent
  static class Plain {
    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordingReady event) {}

    void everything(@ObservesAsync WebhookEvent event) {}

    <T extends ParticipantEvent> void some(@Observes T event) {}

    void other(@Observes String event) {}

    void any(@Observes Object event) {}
  }

  abstract static class Generic<T> {
    void inherited(@Observes T event) {}
  }

  @ApplicationScoped
  static class Joined extends Generic<ParticipantJoined> {}
}
