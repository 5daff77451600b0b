package io.github.sambahooks.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ApiConfiguration;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.testsupport.FakeDigitalSamba;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** REST clients for a fake vendor, and their background threads. */
public final class Clients {

  private Clients() {}

  public static ApiConfiguration api(FakeDigitalSamba vendor) {
    return api(vendor.url());
  }

  public static ApiConfiguration api(String url) {
    return new ApiConfiguration(
        url,
        Optional.of(FakeDigitalSamba.TEAM_ID),
        Optional.of(new Secret(FakeDigitalSamba.DEVELOPER_KEY)));
  }

  public static WebhooksClient of(FakeDigitalSamba vendor) {
    return new WebhooksClient(api(vendor), JsonProvider.provider());
  }

  public static WebhooksClient of(FakeDigitalSamba vendor, Duration timeout) {
    return new WebhooksClient(api(vendor), JsonProvider.provider(), timeout);
  }

  public static WebhooksClient of(FakeDigitalSamba vendor, Optional<String> teamId, String key) {
    return new WebhooksClient(
        new ApiConfiguration(vendor.url(), teamId, Optional.of(new Secret(key))),
        JsonProvider.provider());
  }

  public static WebhooksClient withoutKey(FakeDigitalSamba vendor) {
    return new WebhooksClient(
        new ApiConfiguration(vendor.url(), Optional.empty(), Optional.empty()),
        JsonProvider.provider());
  }

  /** Returns the live threads of all clients. */
  public static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("Samba Hooks HTTP"))
        .toList();
  }

  /** Waits until a condition holds, for 20 seconds at most. */
  public static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plusSeconds(20);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
      Thread.yield();
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
