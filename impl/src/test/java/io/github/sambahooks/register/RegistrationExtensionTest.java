package io.github.sambahooks.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.registration.RegistrationStatus;
import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An application can inject")
class RegistrationExtensionTest {

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();

  @AfterEach
  void close() {
    System.clearProperty(ConfigKey.REGISTRATION_API_URL.key());
    System.clearProperty(ConfigKey.REGISTRATION_DEVELOPER_KEY.key());
    vendor.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_client_that_names_the_missing_key_if_nothing_is_configured(boolean portable) {
    try (WeldContainer container = container(portable)) {
      Application application = container.select(Application.class).get();

      assertThat(application.status.current().state()).isEqualTo(State.OFF);
      assertThatThrownBy(application.webhooks::list)
          .isInstanceOf(UnauthenticatedException.class)
          .hasMessageContaining("sambahooks.registration.developer-key");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_client_that_needs_only_a_key_and_stops_its_threads_with_the_application(boolean portable) {
    System.setProperty(ConfigKey.REGISTRATION_API_URL.key(), vendor.url());
    System.setProperty(ConfigKey.REGISTRATION_DEVELOPER_KEY.key(), FakeDigitalSamba.DEVELOPER_KEY);

    try (WeldContainer container = container(portable)) {
      Webhooks webhooks = container.select(Application.class).get().webhooks;
      assertThat(webhooks.eventNames()).contains("recording_ready");
    }

    Clients.await(() -> Clients.threads().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_status_that_the_registrar_updates(boolean portable) {
    try (WeldContainer container = container(portable)) {
      CurrentStatus current = container.select(RegistrationStatusBean.class).get().status();

      current.update(RegistrationOutcome.info(State.CREATED, "id", Set.of("a"), "done"));

      RegistrationStatus status = container.select(Application.class).get().status;
      assertThat(status.current().webhookId()).isEqualTo("id");
    }
  }

  /** Starts a container with either the portable or the build-compatible extension. */
  @SuppressWarnings("unchecked")
  private static WeldContainer container(boolean portable) {
    Weld weld = new Weld().disableDiscovery().addBeanClass(Application.class);
    return (portable
            ? weld.addExtension(new RegistrationExtension())
            : weld.addBuildCompatibleExtensions(NotSkipped.class))
        .initialize();
  }

  /** Weld, as CDI Full, ignores extensions with {@code SkipIfPortableExtensionPresent}. */
  public static class NotSkipped implements BuildCompatibleExtension {
    @Synthesis
    public void registerBeans(SyntheticComponents components) {
      new RegistrationBuildExtension().registerBeans(components);
    }
  }

  @Dependent
  static class Application {
    @Inject Webhooks webhooks;
    @Inject RegistrationStatus status;
  }
}
