package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.desired;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.rest.WebhooksClient;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The secret at Digital Samba")
class SecretComparisonTest {

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();
  private final WebhooksClient webhooks = Clients.of(vendor);

  @BeforeEach
  void register() {
    reconcile();
    vendor.requests().clear();
  }

  @AfterEach
  void close() {
    webhooks.close();
    vendor.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"********", "Asf#***", "••••••••", "A…a"})
  void is_not_written_if_it_is_masked(String shown) {
    vendor.webhooks().showSecrets(secret -> Json.createValue(shown));

    RegistrationOutcome outcome = reconcile();

    assertThat(vendor.writes()).isEmpty();
    assertThat(outcome.message()).contains("masks the secret");
  }

  @Test
  void is_written_if_the_visible_part_differs_or_it_is_not_shown() {
    vendor.webhooks().showSecrets(secret -> Json.createValue("Old****"));
    assertThat(reconcile().state()).isEqualTo(State.UPDATED);

    vendor.webhooks().showSecrets(secret -> JsonValue.NULL);
    assertThat(reconcile().state()).isEqualTo(State.UPDATED);

    vendor.webhooks().showSecrets(secret -> null);
    assertThat(reconcile().state()).isEqualTo(State.UPDATED);
  }

  @ParameterizedTest
  @CsvSource({
    "secret,  secret,  SAME",
    "       , ,        SAME",
    "' ',     ,        SAME",
    "a***b,   a***b,   SAME",
    "se***,   secret,  MASKED",
    "***et,   secret,  MASKED",
    "**,      secret,  DIFFERENT",
    "other,   secret,  DIFFERENT",
    "       , secret,  DIFFERENT",
    "secret,  ,        DIFFERENT",
    "******,  ,        DIFFERENT"
  })
  void is_compared_as_far_as_it_is_shown(
      String shown, String expected, SecretComparison comparison) {
    assertThat(SecretComparison.of(shown, expected)).isEqualTo(comparison);
  }

  private RegistrationOutcome reconcile() {
    return new Reconciler(webhooks).reconcile(desired(vendor, "participant_joined"));
  }
}
