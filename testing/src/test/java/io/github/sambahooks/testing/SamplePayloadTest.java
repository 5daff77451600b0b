package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The recorded payloads")
class SamplePayloadTest {

  @Test
  void are_every_file_in_the_order_of_the_deliveries() throws Exception {
    List<SamplePayload> payloads = SamplePayload.all();

    assertThat(payloads)
        .extracting(SamplePayload::eventType)
        .containsExactlyElementsOf(Deliveries.all().stream().map(Delivery::eventType).toList());
    Path folder = Path.of("src/main/resources/io/github/sambahooks/testing/payloads");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(
              payloads.stream().map(payload -> payload + ".json").toList());
    }
  }

  @Test
  void are_the_files_as_they_are() throws Exception {
    assertThat(SamplePayload.of("participant_invited").body())
        .contains("\"Mária Kovács\"")
        .isEqualTo(
            Files.readString(
                Path.of(
                    "src/main/resources/io/github/sambahooks/testing/payloads/participant_invited.json")));
  }

  @Test
  void have_no_other_name() {
    assertThatThrownBy(() -> SamplePayload.of("poll_created"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no recorded payload of <poll_created>");
  }
}
