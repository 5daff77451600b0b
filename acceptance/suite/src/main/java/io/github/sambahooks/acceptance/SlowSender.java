package io.github.sambahooks.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A client that announces a large body and sends only the first bytes of it. */
final class SlowSender implements AutoCloseable {

  /** What {@link #answer} returns if the server has closed the connection without an answer. */
  static final int CLOSED = 0;

  private final Socket socket;

  private SlowSender(Socket socket) {
    this.socket = socket;
  }

  /** Connects, and sends the head of a delivery and the first byte of its body. */
  static SlowSender to(String path, String secret) throws IOException {
    URI target = Server.url(path);
    SlowSender sender = new SlowSender(new Socket(target.getHost(), target.getPort()));
    sender.write(
        """
        POST %s HTTP/1.1
        Host: %s
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: 100000

        {"""
            .formatted(path, target.getAuthority(), secret)
            .replace("\n", "\r\n"));
    return sender;
  }

  /** Sends spaces at an interval until the server closes the connection or the time is over. */
  void drip(Duration interval, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try {
      while (System.nanoTime() < end) {
        TimeUnit.NANOSECONDS.sleep(interval.toNanos());
        write(" ");
      }
    } catch (IOException e) {
      // the server has closed the connection
    }
  }

  /**
   * Returns the status that the server has answered, or {@link #CLOSED}.
   *
   * @throws SocketTimeoutException if there is neither in time
   */
  int answer(Duration timeout) throws IOException {
    socket.setSoTimeout((int) timeout.toMillis());
    try {
      String line =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
      return line == null ? CLOSED : Integer.parseInt(line.split(" ")[1]);
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return CLOSED;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void write(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
