package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.bind.Oddities.UnknownType;
import io.github.sambahooks.config.ConfigurationException;
import io.github.sambahooks.config.NamedKey;
import io.github.sambahooks.event.EventBinding;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationKey;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.testsupport.LogCapture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deployment")
class DeploymentTest {

  private static final String SECRET = "sambahooks.secret";

  private WeldContainer container;

  @AfterEach
  void stop() {
    container.close();
    System.clearProperty(SECRET);
  }

  @Test
  void that_cannot_work_fails_with_every_problem_in_one_message() {
    container = container(BrokenRoom.class, StrictAddOn.class);

    assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC(), List.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll("sambahooks.secret", "${rooms.lobby}", "no table");
  }

  @Test
  void warns_of_a_misspelled_key_even_if_it_fails_for_want_of_the_right_one() {
    System.setProperty("sambahooks.secrte", "hidden");
    container = container(AnyEvent.class);

    try (LogCapture log = LogCapture.of(Deployment.class)) {
      assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC(), List.of()))
          .hasMessageContaining("sambahooks.secret");
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING")
          .contains("<sambahooks.secrte>: did you mean <sambahooks.secret>?")
          .doesNotContain("hidden");
    } finally {
      System.clearProperty("sambahooks.secrte");
    }
  }

  @Test
  void knows_the_keys_of_add_ons_and_of_observers() {
    System.setProperty(SECRET, "a secret that is long enough");
    System.setProperty("sambahooks.strict.table", "x");
    System.setProperty("sambahooks.rooms.lobby", "\u200broom-1");
    container = container(OurRoom.class, LenientAddOn.class);

    try (LogCapture log = LogCapture.of(Deployment.class);
        Deployment deployment = new Deployment("/app", Clock.systemUTC(), List.of())) {
      assertThat(deployment.observers()).hasSize(1);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith(
              "WARNING sambahooks.rooms.lobby (environment variable SAMBAHOOKS_ROOMS_LOBBY)")
          .contains("U+200B");
    } finally {
      System.clearProperty("sambahooks.strict.table");
      System.clearProperty("sambahooks.rooms.lobby");
    }
  }

  @Test
  void fails_if_a_listener_cannot_be_created() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(NullListener.class);

    try (LogCapture log = LogCapture.of(Deployment.class)) {
      assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC(), List.of()))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContainingAll("DeliveryListener", NullListener.class.getName(), "null");
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void that_works_describes_itself_to_add_ons() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(AnyEvent.class);

    try (Deployment deployment = new Deployment("/app", Clock.systemUTC(), List.of())) {
      assertThat(deployment.contextPath()).isEqualTo("/app");
      assertThat(deployment.path()).isEqualTo("/webhooks/digitalsamba");
      assertThat(deployment.observers())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.description()).isEqualTo("DeploymentTest.AnyEvent.any (sync)");
                assertThat(one.unreachableReason()).isEmpty();
              });
    }
  }

  @Test
  void warns_of_observers_that_are_never_called_or_not_as_expected() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(Cart.class);

    try (LogCapture log = LogCapture.of(Deployment.class);
        Deployment deployment = new Deployment("/app", Clock.systemUTC(), List.of())) {
      deployment.start();
      assertThat(log.lines())
          .contains(
              "WARNING DeploymentTest.Cart.later (async) is never called: no asynchronous observer in"
                  + " a @SessionScoped bean is ever called: move it to an @ApplicationScoped bean",
              "WARNING DeploymentTest.Cart.now (sync) creates an HTTP session for each delivery,"
                  + " because it is in a @SessionScoped bean: move it to an @ApplicationScoped bean",
              "WARNING DeploymentTest.Cart.who (sync) is never called: Participant is a part of"
                  + " events, not an event: observe ParticipantEvent or one of its records, and call"
                  + " participant()")
          .filteredOn(line -> line.startsWith("WARNING"))
          .hasSize(3);
      assertThat(deployment.observers())
          .extracting(observer -> observer.description())
          .containsExactly("DeploymentTest.Cart.later (async)", "DeploymentTest.Cart.now (sync)");
    }
  }

  @Test
  void warns_if_nothing_is_observed() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(Silent.class);

    try (LogCapture log = LogCapture.of(Deployment.class);
        Deployment deployment = new Deployment("/app", Clock.systemUTC(), List.of())) {
      deployment.start();
      assertThat(log.lines())
          .filteredOn(line -> line.startsWith("WARNING"))
          .singleElement()
          .asString()
          .startsWith("WARNING No method of this application observes a webhook event");
    }
  }

  @Test
  void that_works_warns_of_records_that_json_b_cannot_create() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(Odd.class);

    try (LogCapture log = LogCapture.of(Deployment.class);
        Deployment deployment = new Deployment("/app", Clock.systemUTC(), List.of())) {
      deployment.start();

      assertThat(log.lines())
          .filteredOn(line -> line.startsWith("WARNING"))
          .singleElement()
          .asString()
          .contains(UnknownType.class.getName() + " cannot be created by the JSON-B provider <");
    }
  }

  @Test
  void fails_if_several_beans_bind_its_events() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(Odd.class, TwoBindings.class);

    assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC(), List.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("several beans of type jakarta.json.bind.Jsonb with @EventBinding");
  }

  private static WeldContainer container(Class<?>... beans) {
    return new Weld()
        .disableDiscovery()
        .beanClasses(beans)
        .addExtension(new ObserverExtension())
        .initialize();
  }

  @ApplicationScoped
  static class AnyEvent {
    void any(@Observes WebhookEvent event) {}
  }

  @SessionScoped
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;

    void now(@Observes WebhookEvent event) {}

    void later(@ObservesAsync WebhookEvent event) {}

    void who(@Observes Participant participant) {}
  }

  @ApplicationScoped
  static class Silent {}

  @ApplicationScoped
  static class BrokenRoom {
    void lobby(@Observes @InRoom("${rooms.lobby}") WebhookEvent event) {}
  }

  @ApplicationScoped
  static class OurRoom {
    void lobby(@Observes @InRoom("${sambahooks.rooms.lobby}") WebhookEvent event) {}
  }

  @ApplicationScoped
  static class LenientAddOn implements AddOn {
    @Override
    public String name() {
      return "lenient";
    }

    @Override
    public List<? extends ConfigurationKey> configurationKeys() {
      return List.of(new NamedKey("sambahooks.strict.table"));
    }
  }

  @ApplicationScoped
  static class Odd {
    void odd(@Observes UnknownType event) {}
  }

  @ApplicationScoped
  static class TwoBindings {
    @Produces @ApplicationScoped @EventBinding Jsonb first = JsonbBuilder.create();
    @Produces @ApplicationScoped @EventBinding Jsonb second = JsonbBuilder.create();
  }

  @ApplicationScoped
  static class StrictAddOn implements AddOn {
    @Override
    public String name() {
      return "strict";
    }

    @Override
    public void configure(ConfigurationValues values) {
      values.problem("The database has no table");
    }
  }

  @ApplicationScoped
  static class NullListener {
    @Produces
    @Dependent
    DeliveryListener none() {
      return null;
    }
  }
}
