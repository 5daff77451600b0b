package io.github.sambahooks.http;

import java.io.InputStream;

/** A body that arrives byte by byte, one each millisecond, and never ends. */
final class SlowStream extends InputStream {

  @Override
  public int read() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return '{';
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    bytes[offset] = (byte) read();
    return 1;
  }
}
