package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.http.BodyReader.BodyTooLargeException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body reader")
class BodyReaderTest {

  private final BodyReader reader = new BodyReader(10);
  private final ByteArrayInputStream twentyBytes = new ByteArrayInputStream(new byte[20]);

  @Test
  void reads_a_body_of_exactly_the_limit() throws Exception {
    assertThat(reader.read(body(new ByteArrayInputStream(new byte[10]), -1))).hasSize(10);
    assertThat(reader.read(body(new ByteArrayInputStream(new byte[0]), -1))).isEmpty();
  }

  @Test
  void does_not_read_a_body_that_is_declared_too_large() {
    assertThatThrownBy(() -> reader.read(body(twentyBytes, 11)))
        .isInstanceOf(BodyTooLargeException.class);
    assertThat(twentyBytes.available()).isEqualTo(20);
  }

  @Test
  void reads_at_most_one_byte_past_the_limit() {
    assertThatThrownBy(() -> reader.read(body(twentyBytes, -1)))
        .isInstanceOf(BodyTooLargeException.class);
    assertThat(twentyBytes.available()).isEqualTo(9);
  }

  @Test
  void reads_past_the_declared_length_if_a_filter_has_expanded_the_body() throws Exception {
    byte[] inflated = "0123456789".getBytes(US_ASCII);

    assertThat(reader.read(body(new ByteArrayInputStream(inflated), 4))).isEqualTo(inflated);
  }

  @Test
  void reads_at_most_one_byte_past_the_limit_whatever_is_declared() {
    assertThatThrownBy(() -> reader.read(body(twentyBytes, 4)))
        .isInstanceOf(BodyTooLargeException.class);
    assertThat(twentyBytes.available()).isEqualTo(9);
  }

  @Test
  void reads_a_body_that_is_shorter_than_declared() throws Exception {
    assertThat(reader.read(body(new ByteArrayInputStream(new byte[3]), 4))).hasSize(3);
  }

  private static WebhookRequest body(ByteArrayInputStream body, long declared) {
    return TestRequest.post().declaring(declared).body(() -> body).build();
  }
}
