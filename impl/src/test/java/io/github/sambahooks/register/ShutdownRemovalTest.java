package io.github.sambahooks.register;

import static io.github.sambahooks.register.Registrations.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.registration.RegistrationStatus.State;
import io.github.sambahooks.rest.Clients;
import io.github.sambahooks.testsupport.FakeAnswer;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The removal at shutdown")
class ShutdownRemovalTest {

  private final FakeDigitalSamba vendor = FakeDigitalSamba.start();

  @AfterEach
  void close() {
    vendor.close();
  }

  @Test
  void deletes_only_the_known_webhook_and_those_with_the_configured_name() {
    vendor.webhooks().add(ENDPOINT, "Samba Hooks", Instant.EPOCH, "recording_ready");
    String known = vendor.webhooks().add(ENDPOINT, null, Instant.EPOCH, "recording_ready");
    String byHand = vendor.webhooks().add(ENDPOINT, "by hand", Instant.EPOCH, "recording_ready");

    assertThat(removal(Duration.ofSeconds(5)).remove(known).state()).isEqualTo(State.DELETED);

    assertThat(vendor.webhooks().ids()).containsExactly(byHand);
  }

  @Test
  void gives_up_after_the_timeout_and_states_the_consequence() {
    vendor.script(FakeAnswer.hang());
    Instant before = Instant.now();

    RegistrationOutcome outcome = removal(Duration.ofMillis(200)).remove(null);

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(outcome.state()).isEqualTo(State.FAILED);
    assertThat(outcome.isWarning()).isTrue();
    assertThat(outcome.message())
        .contains("could not delete", "Delete it there if it still exists");
  }

  @Test
  void says_why_it_failed() {
    vendor.script(FakeAnswer.error(500, "Server Error"));

    assertThat(removal(Duration.ofSeconds(5)).remove(null).message()).contains("<Server Error>");
    assertThat(vendor.requests()).hasSize(1);
  }

  private ShutdownRemoval removal(Duration timeout) {
    return new ShutdownRemoval(Registrations.of(vendor), () -> Clients.of(vendor), timeout);
  }
}
