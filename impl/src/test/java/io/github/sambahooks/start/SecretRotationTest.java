package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Secret;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rotation of secrets")
class SecretRotationTest {

  private final List<String> accepted = new ArrayList<>();
  private final List<Runnable> changes = new ArrayList<>();
  private volatile List<Secret> configured = secrets("first-secret");

  @Test
  void accepts_a_changed_secret_and_refuses_the_old_one() {
    SecretRotation rotation = rotation(SecretRotation.WebhookSecret.ELSEWHERE);
    configured = secrets("second-secret");

    rotation.check();
    rotation.check();

    assertThat(accepted).last().isEqualTo("second-secret");
    assertThat(accepted).first().isEqualTo("second-secret first-secret");
    assertThat(accepted).hasSize(2);
  }

  @Test
  void refuses_no_secret_in_between_if_both_keys_are_set() {
    SecretRotation rotation = rotation(SecretRotation.WebhookSecret.ELSEWHERE);

    configured = secrets("second-secret", "first-secret");
    rotation.check();
    configured = secrets("second-secret");
    rotation.check();

    assertThat(accepted)
        .containsExactly(
            "second-secret first-secret", "second-secret first-secret", "second-secret");
  }

  @Test
  void keeps_the_old_secret_until_the_webhook_is_changed() {
    SecretRotation rotation = rotation((secret, changed) -> changes.add(changed));
    configured = secrets("second-secret");

    rotation.check();
    assertThat(accepted).containsExactly("second-secret first-secret");

    changes.get(0).run();
    assertThat(accepted).last().isEqualTo("second-secret");
  }

  @Test
  void keeps_the_old_secret_even_if_the_previous_one_is_removed_before_the_webhook_is_changed() {
    SecretRotation rotation = rotation((secret, changed) -> changes.add(changed));

    configured = secrets("second-secret", "first-secret");
    rotation.check();
    configured = secrets("second-secret");
    rotation.check();
    assertThat(accepted).last().isEqualTo("second-secret first-secret");

    changes.get(0).run();
    assertThat(accepted).last().isEqualTo("second-secret");
  }

  @Test
  void keeps_every_secret_that_may_still_be_sent_if_it_changes_twice() {
    SecretRotation rotation = rotation((secret, changed) -> changes.add(changed));

    configured = secrets("second-secret");
    rotation.check();
    configured = secrets("third-secret");
    rotation.check();
    changes.get(0).run();
    assertThat(accepted).last().isEqualTo("third-secret second-secret first-secret");

    changes.get(1).run();
    assertThat(accepted).last().isEqualTo("third-secret");
  }

  @Test
  void keeps_the_last_secrets_if_the_source_fails_or_is_empty_and_warns_without_the_message() {
    SecretRotation rotation =
        new SecretRotation(
            configured,
            () -> {
              throw new IllegalStateException("vault of first-secret");
            },
            secrets -> accepted.add("changed"),
            SecretRotation.WebhookSecret.ELSEWHERE,
            new SettableClock());
    try (LogCapture warnings = LogCapture.of(SecretRotation.class)) {
      rotation.check();
      rotation.check();
      assertThat(warnings.lines())
          .singleElement()
          .asString()
          .contains("WARNING", "IllegalStateException", "remain valid")
          .doesNotContain("first-secret");
    }

    SecretRotation emptied = rotation(SecretRotation.WebhookSecret.ELSEWHERE);
    configured = List.of();
    try (LogCapture warnings = LogCapture.of(SecretRotation.class)) {
      emptied.check();
      assertThat(warnings.lines()).singleElement().asString().contains("not set any more");
    }
    assertThat(accepted).isEmpty();
  }

  @Test
  void looks_every_few_seconds_until_it_is_closed() throws Exception {
    CountDownLatch looked = new CountDownLatch(1);
    try (SecretRotation rotation =
        new SecretRotation(
            configured,
            () -> {
              looked.countDown();
              return configured;
            },
            secrets -> {},
            SecretRotation.WebhookSecret.ELSEWHERE,
            new SettableClock())) {
      rotation.start();
      assertThat(looked.await(9, TimeUnit.SECONDS)).isTrue();
    }
  }

  private SecretRotation rotation(SecretRotation.WebhookSecret webhook) {
    return new SecretRotation(
        configured, () -> configured, this::accept, webhook, new SettableClock());
  }

  private void accept(List<Secret> secrets) {
    accepted.add(String.join(" ", secrets.stream().map(Secret::value).toList()));
  }

  private static List<Secret> secrets(String... values) {
    return Stream.of(values).map(Secret::new).toList();
  }
}
