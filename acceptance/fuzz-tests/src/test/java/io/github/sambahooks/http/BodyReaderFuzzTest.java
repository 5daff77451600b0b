package io.github.sambahooks.http;

import static io.github.sambahooks.fuzz.Check.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sambahooks.http.BodyReader.BodyConsumedException;
import io.github.sambahooks.http.BodyReader.BodyTooLargeException;
import io.github.sambahooks.http.BodyReader.BodyTooSlowException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first six bytes of an input are the limit, the declared length, the size of the parts in
 * which the body arrives, and the time between them; the rest is the body.
 */
class BodyReaderFuzzTest {

  private static final int HEAD = 6;
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @MethodSource("io.github.sambahooks.fuzz.Seeds#bodies")
  @FuzzTest
  void reads_the_body_or_says_why_not(byte[] input) throws IOException {
    if (input.length < HEAD) {
      return;
    }
    int limit = 1 + (input[0] & 0xFF) * 256 + (input[1] & 0xFF);
    int declared = input[2] * 256 + (input[3] & 0xFF);
    Parts body =
        new Parts(
            Arrays.copyOfRange(input, HEAD, input.length),
            1 + (input[4] & 0xFF) * 64,
            Duration.ofMillis(input[5] & 0xFF));
    boolean tooLarge = declared > limit || body.bytes.length > limit;

    try {
      byte[] read =
          new BodyReader(limit, TIMEOUT, () -> body.time)
              .read(request(body, Math.max(-1, declared)));
      check(Arrays.equals(read, body.bytes), "other bytes");
      check(!tooLarge, "too large");
      check(declared <= 0 || read.length > 0, "a body that was consumed");
    } catch (BodyTooLargeException e) {
      check(tooLarge, "not too large");
      check(declared <= limit || body.position == 0, "read although declared too large");
    } catch (BodyTooSlowException e) {
      check(body.time > TIMEOUT.toNanos(), "not too slow");
    } catch (BodyConsumedException e) {
      check(declared > 0 && body.bytes.length == 0, "not consumed");
    }
    check(body.position <= limit + 1, "read past the limit");
  }

  private static WebhookRequest request(Parts body, int declared) {
    return new WebhookRequest(
        "HTTP/1.1", "POST", false, name -> List.of(), null, declared, () -> body, () -> null);
  }

  /** A body that arrives in parts, each after some time. */
  private static final class Parts extends InputStream {

    private final byte[] bytes;
    private final int part;
    private final Duration pause;
    private int position;
    private long time;

    private Parts(byte[] bytes, int part, Duration pause) {
      this.bytes = bytes;
      this.part = part;
      this.pause = pause;
    }

    @Override
    public int read() {
      time += pause.toNanos();
      return position == bytes.length ? -1 : bytes[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      time += pause.toNanos();
      if (position == bytes.length) {
        return -1;
      }
      int size = Math.min(part, Math.min(length, bytes.length - position));
      System.arraycopy(bytes, position, target, offset, size);
      position += size;
      return size;
    }
  }
}
