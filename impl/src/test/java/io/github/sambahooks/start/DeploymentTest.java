package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.bind.Oddities.UnknownType;
import io.github.sambahooks.config.ConfigurationException;
import io.github.sambahooks.event.EventBinding;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.DeliveryListener;
import io.github.sambahooks.testsupport.LogCapture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
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

    assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll("sambahooks.secret", "${rooms.lobby}", "no table");
  }

  @Test
  void fails_if_a_listener_cannot_be_created() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(NullListener.class);

    try (LogCapture log = LogCapture.of(Deployment.class)) {
      assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC()))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContainingAll("DeliveryListener", NullListener.class.getName(), "null");
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void that_works_describes_itself_to_add_ons() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(AnyEvent.class);

    try (Deployment deployment = new Deployment("/app", Clock.systemUTC())) {
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
  void that_works_warns_of_records_that_json_b_cannot_create() {
    System.setProperty(SECRET, "a secret that is long enough");
    container = container(Odd.class);

    try (LogCapture log = LogCapture.of(Deployment.class);
        Deployment deployment = new Deployment("/app", Clock.systemUTC())) {
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

    assertThatThrownBy(() -> new Deployment("/app", Clock.systemUTC()))
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

  @ApplicationScoped
  static class BrokenRoom {
    void lobby(@Observes @InRoom("${rooms.lobby}") WebhookEvent event) {}
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
