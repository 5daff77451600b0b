package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.http.BodyReader.BodyTooLargeException;
import io.github.sambahooks.http.BodyReader.BodyTooSlowException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body reader")
class BodyReaderTest {

  private final AtomicLong time = new AtomicLong();
  private final BodyReader reader = new BodyReader(10, Duration.ofSeconds(10), time::get);
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

  @Test
  void gives_up_a_body_that_does_not_arrive_in_time() {
    Trickle twoSecondsEach = new Trickle(Duration.ofSeconds(2), 1);

    assertThatThrownBy(() -> reader.read(body(twoSecondsEach, 10)))
        .isInstanceOf(BodyTooSlowException.class)
        .hasMessage("the body has not arrived within 10,000 ms");
    assertThat(twoSecondsEach.reads).isEqualTo(7);
    assertThatThrownBy(() -> reader.read(body(new Trickle(Duration.ofSeconds(2), 1), -1)))
        .isInstanceOf(BodyTooSlowException.class);
  }

  @Test
  void reads_a_body_in_parts_that_arrive_in_time() throws Exception {
    assertThat(reader.read(body(new Trickle(Duration.ofSeconds(1), 1), 10)))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void fails_as_for_any_unreadable_body_if_the_server_throws_a_runtime_exception() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalArgumentException("malformed trailers");
          }
        };

    assertThatThrownBy(() -> reader.read(body(broken, -1)))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void does_not_ask_for_the_time_if_the_declared_body_is_there() throws Exception {
    BodyReader timeless =
        new BodyReader(
            10,
            Duration.ofSeconds(10),
            () -> {
              throw new AssertionError("asked for the time");
            });

    assertThat(timeless.read(body(new ByteArrayInputStream(new byte[7]), 7))).hasSize(7);
  }

  @Test
  void reads_large_bodies_whatever_the_size_of_their_parts() throws Exception {
    BodyReader large = new BodyReader(100_000, Duration.ofHours(1), time::get);
    byte[] expected = new byte[70_001];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = (byte) i;
    }
    for (int part : new int[] {1, 8191, 8192, 8193, 70_001}) {
      assertThat(large.read(body(new Trickle(Duration.ZERO, part, 70_001), -1)))
          .isEqualTo(expected);
      assertThat(large.read(body(new Trickle(Duration.ZERO, part, 70_001), 70_001)))
          .isEqualTo(expected);
      assertThat(large.read(body(new Trickle(Duration.ZERO, part, 70_001), 10)))
          .isEqualTo(expected);
    }
  }

  private static WebhookRequest body(InputStream body, long declared) {
    return TestRequest.post().declaring(declared).body(() -> body).build();
  }

  /** A body of the numbers 0, 1, 2, … that arrives in parts, each after some time. */
  private final class Trickle extends InputStream {

    private final Duration pause;
    private final int part;
    private final int size;
    private int position;
    private int reads;

    private Trickle(Duration pause, int part) {
      this(pause, part, 10);
    }

    private Trickle(Duration pause, int part, int size) {
      this.pause = pause;
      this.part = part;
      this.size = size;
    }

    @Override
    public int read() {
      return position == size ? -1 : position++ & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      reads++;
      time.addAndGet(pause.toNanos());
      if (position == size) {
        return -1;
      }
      int count = Math.min(Math.min(part, length), size - position);
      for (int i = 0; i < count; i++) {
        bytes[offset + i] = (byte) position++;
      }
      return count;
    }
  }
}
