package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.testing.Deliverer;
import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.DeliveryOutcome;
import io.github.sambahooks.testing.junit.SambaHooksTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@SambaHooksTest
class ArchiveTest {

  @Inject Archive archive;
  @Inject Deliverer samba;

  @Test
  void fails_if_there_is_no_archive() {
    DeliveryOutcome outcome =
        samba.expectingAsynchronousFailure().deliver(Deliveries.recordingReady());

    assertEquals("no archive", outcome.asynchronousFailure().orElseThrow().getMessage());
  }

  @ApplicationScoped
  static class Archive {

    void store(@ObservesAsync RecordingReady event) {
      throw new IllegalStateException("no archive");
    }
  }
}
