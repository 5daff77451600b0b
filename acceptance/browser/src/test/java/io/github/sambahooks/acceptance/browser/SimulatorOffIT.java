package io.github.sambahooks.acceptance.browser;

import static io.github.sambahooks.acceptance.browser.BoardPage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The example's page without example.simulator")
@ExtendWith(Chromium.class)
class SimulatorOffIT {

  @Test
  void shows_events_but_no_panel_to_send_any() throws Exception {
    try (ExampleServer server = new ExampleServer();
        BoardPage page = new BoardPage()) {
      page.open();
      server.sender().send(Deliveries.participantJoined().inRoom("room-1").named("Ada"));

      eventually()
          .untilAsserted(
              () -> assertThat(page.listed("room-1", "People")).containsExactly("AAdamoderator"));
      assertThat(page.all("#try-it")).isEmpty();
      assertThat(page.texts("button")).isEmpty();
    }
  }
}
