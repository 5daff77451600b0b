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
  void deletes_what_is_known_or_has_the_librarys_name_and_nothing_else() {
    vendor.webhooks().add(ENDPOINT, "Samba Hooks", Instant.EPOCH, "recording_ready");
    String known = vendor.webhooks().add(ENDPOINT, null, Instant.EPOCH, "recording_ready");
    String byHand = vendor.webhooks().add(ENDPOINT, "by hand", Instant.EPOCH, "recording_ready");

    assertThat(removal(Duration.ofSeconds(5)).remove(known).state()).isEqualTo(State.DELETED);

    assertThat(vendor.webhooks().ids()).containsExactly(byHand);
  }

  @Test
  void takes_no_longer_than_it_may_and_says_what_that_means() {
    vendor.script(FakeAnswer.hang());
    Instant before = Instant.now();

    RegistrationOutcome outcome = removal(Duration.ofMillis(200)).remove(null);

    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(outcome.state()).isEqualTo(State.FAILED);
    assertThat(outcome.isWarning()).isTrue();
    assertThat(outcome.message()).contains("could not delete", "Delete it there, or it stays");
  }

  @Test
  void says_why_it_failed() {
    vendor.script(FakeAnswer.error(500, "Server Error"));

    assertThat(removal(Duration.ofSeconds(5)).remove(null).message()).contains("<Server Error>");
    assertThat(vendor.requests()).hasSize(1);
  }

  private ShutdownRemoval removal(Duration longest) {
    return new ShutdownRemoval(Registrations.of(vendor), () -> Clients.of(vendor), longest);
  }
}
