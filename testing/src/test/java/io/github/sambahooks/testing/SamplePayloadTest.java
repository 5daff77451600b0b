package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample payloads")
class SamplePayloadTest {

  @Test
  void have_one_file_each_and_the_order_of_the_deliveries() throws Exception {
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
  void have_the_content_of_their_files() throws Exception {
    assertThat(SamplePayload.of("participant_invited").body())
        .contains("\"Mária Kovács\"")
        .isEqualTo(
            Files.readString(
                Path.of(
                    "src/main/resources/io/github/sambahooks/testing/payloads/participant_invited.json")));
  }

  @Test
  void exist_only_for_events_with_a_record() {
    assertThatThrownBy(() -> SamplePayload.of("robot_danced"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no sample payload of <robot_danced>");
  }
}
