package io.github.sambahooks.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A client of the example's server-sent events. */
final class EventStream implements AutoCloseable {

  private final InputStream body;
  private final BufferedReader lines;

  private EventStream(InputStream body) {
    this.body = body;
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  /** Opens a stream, and waits until the server has started to answer. */
  static EventStream open(String path, String... headers) throws Exception {
    HttpRequest.Builder request = Server.request(path).header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .sendAsync(request.build(), BodyHandlers.ofInputStream())
            .get(20, TimeUnit.SECONDS);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answered " + response.statusCode());
    }
    EventStream stream = new EventStream(response.body());
    // after the first comment, the server has registered this client
    String line;
    do {
      line = stream.line();
    } while (!line.startsWith(":"));
    return stream;
  }

  /** Waits for the next event. */
  Message next() throws Exception {
    String id = null;
    StringBuilder data = new StringBuilder();
    while (true) {
      String line = line();
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("data:")) {
        data.append(line.substring(5).strip());
      } else if (line.isEmpty() && !data.isEmpty()) {
        return new Message(id, data.toString());
      }
    }
  }

  private String line() throws Exception {
    String line = CompletableFuture.supplyAsync(this::read).get(20, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("The stream has ended");
    }
    return line;
  }

  private String read() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    // not the reader, which is locked while another thread waits for a line
    body.close();
  }

  record Message(String id, String data) {}
}
