package io.github.sambahooks.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.receive.BodyReader.BodyTooLargeException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body reader")
class BodyReaderTest {

  private final BodyReader reader = new BodyReader(10);
  private final ByteArrayInputStream twentyBytes = new ByteArrayInputStream(new byte[20]);

  @Test
  void reads_a_body_of_just_the_limit() throws Exception {
    assertThat(reader.read(body(new ByteArrayInputStream(new byte[10]), -1))).hasSize(10);
    assertThat(reader.read(body(new ByteArrayInputStream(new byte[0]), -1))).isEmpty();
  }

  @Test
  void does_not_read_what_is_declared_larger() {
    assertThatThrownBy(() -> reader.read(body(twentyBytes, 11)))
        .isInstanceOf(BodyTooLargeException.class);
    assertThat(twentyBytes.available()).isEqualTo(20);
  }

  @Test
  void reads_one_byte_past_the_limit_at_most() {
    assertThatThrownBy(() -> reader.read(body(twentyBytes, -1)))
        .isInstanceOf(BodyTooLargeException.class);
    assertThat(twentyBytes.available()).isEqualTo(9);
  }

  private static Request body(ByteArrayInputStream body, long declared) {
    return new Request("POST", null, null, declared, () -> body);
  }
}
