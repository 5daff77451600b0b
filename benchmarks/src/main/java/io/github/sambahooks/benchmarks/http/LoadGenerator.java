package io.github.sambahooks.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.sambahooks.benchmarks.Sample;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends deliveries over open connections, and fails unless each is answered with 200. Parses as
 * little of the answer as possible, to leave the processors to the server.
 */
final class LoadGenerator {

  // enough to keep the server's threads busy: letting them sleep and wake costs more than what is
  // measured
  private static final int CONNECTIONS = 32;
  private static final int TIMEOUT_MILLISECONDS = 10_000;

  private LoadGenerator() {}

  /** Does what each line {@code PORT PATH REQUESTS} says, then answers {@code sent}. */
  public static void main(String[] arguments) throws Exception {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    Map<Integer, List<Socket>> connections = new HashMap<>();
    System.out.println("ready");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split(" ");
      int port = Integer.parseInt(words[0]);
      int requests = Integer.parseInt(words[2]) / CONNECTIONS;
      byte[] request = request(words[1]);
      if (!connections.containsKey(port)) {
        connections.put(port, connect(port));
      }
      List<Callable<Void>> senders = new ArrayList<>();
      connections.get(port).forEach(socket -> senders.add(() -> send(socket, request, requests)));
      for (Future<Void> sent : threads.invokeAll(senders)) {
        sent.get();
      }
      System.out.println("sent");
    }
    threads.shutdownNow();
  }

  private static byte[] request(String path) {
    byte[] body = Sample.body();
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        ("POST "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + Sample.AUTHORIZATION
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(ISO_8859_1));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /** Opens all connections to a server. They are closed when this process exits. */
  private static List<Socket> connect(int port) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(TIMEOUT_MILLISECONDS);
      sockets.add(socket);
    }
    return sockets;
  }

  private static Void send(Socket socket, byte[] request, int requests) throws IOException {
    OutputStream out = socket.getOutputStream();
    InputStream in = socket.getInputStream();
    byte[] answer = new byte[4096];
    for (int i = 0; i < requests; i++) {
      out.write(request);
      receive(in, answer);
    }
    return null;
  }

  private static void receive(InputStream in, byte[] answer) throws IOException {
    int size = 0;
    while (!isWhole(answer, size)) {
      int read = in.read(answer, size, answer.length - size);
      if (read < 0) {
        throw new IOException("The server closed the connection");
      }
      size += read;
    }
    if (answer[9] != '2' || answer[10] != '0' || answer[11] != '0') {
      throw new IOException(
          "The server did not answer 200: " + new String(answer, 0, size, ISO_8859_1));
    }
  }

  /** Returns whether an answer is complete; no contender sends a body. */
  private static boolean isWhole(byte[] answer, int size) {
    return size >= 4
        && answer[size - 1] == '\n'
        && answer[size - 2] == '\r'
        && answer[size - 3] == '\n';
  }
}
