package io.github.sambahooks.sender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the jar as its users do. */
@DisplayName("The sender's jar")
class SenderIT {

  private static final String SECRET = "s3cr3t-of-the-application";

  private final List<String> received = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String url;
  private volatile int status = 200;
  private volatile String answer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          received.add(
              exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          byte[] body = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sends_one_event_and_prints_the_answer() throws Exception {
    Result result =
        run(
            "participant_joined",
            "--to",
            url,
            "--secret-from",
            "MY_SECRET",
            "--in-room",
            "room-7",
            "--with",
            "name=Ada");

    assertThat(result.code()).isZero();
    assertThat(result.out()).matches("participant_joined: 200 in \\d+ ms\\R");
    assertThat(result.err()).isEmpty();
    assertThat(received).hasSize(1);
    assertThat(received.get(0))
        .startsWith("Bearer " + SECRET + " {\"eventType\":\"participant_joined\"")
        .contains("\"roomId\":\"room-7\"", "\"name\":\"Ada\"");
  }

  @Test
  void sends_every_event_of_a_meeting_in_order() throws Exception {
    Result result = run("meeting", "--to=" + url, "--secret-from=MY_SECRET", "--in-room=room-7");

    assertThat(result.code()).isZero();
    assertThat(received).hasSizeGreaterThan(10).allMatch(one -> one.contains("\"room-7\""));
    assertThat(received.get(0)).contains("session_started");
    assertThat(result.out().lines()).hasSameSizeAs(received);
  }

  @Test
  void sends_what_is_in_its_list_and_anything_else_only_if_told_to() throws Exception {
    assertThat(run("list").out().lines()).contains("answer_deleted", "participant_joined");

    Result refused = run("robot_danced", "--to", url, "--secret-from", "MY_SECRET");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--custom");

    assertThat(run("robot_danced", "--custom", "--to", url, "--secret-from", "MY_SECRET").code())
        .isZero();
    assertThat(received).hasSize(1);
  }

  @Test
  void fails_if_an_answer_is_not_200_and_never_prints_the_secret() throws Exception {
    status = 401;
    answer = "no\nBearer " + SECRET;

    Result result = run("participant_left", "--to", url, "--secret-from", "MY_SECRET");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("participant_left: 401", "the secret is not the application's", "no Bearer ***")
        .doesNotContain(SECRET);
    status = 204;
    answer = "";
    assertThat(run("participant_left", "--to", url, "--secret-from", "MY_SECRET").code())
        .isEqualTo(1);
  }

  @Test
  void says_in_one_line_that_nothing_listens() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    Result result =
        run("meeting", "--to", "http://127.0.0.1:" + port + "/", "--secret-from", "MY_SECRET");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err())
        .contains("<http://127.0.0.1:" + port + "/>", "check that the application is running");
  }

  @Test
  void says_in_one_line_what_is_wrong_with_the_command_and_shows_no_value() throws Exception {
    List<List<String>> commands =
        List.of(
            List.of("participant_joined", "--to", url),
            List.of("participant_joined", "--secret-from", "MY_SECRET"),
            List.of("participant_joined", "--to", url, "--secret-from"),
            List.of("participant_joined", "--to", url, "--secret-from", SECRET),
            List.of("participant_joined", "--to", url, "--secret", SECRET),
            List.of("participant_joined", "--to", url, "--secret=" + SECRET),
            List.of("participant_joined", "--to", url, "--unknown=" + SECRET),
            List.of("participant_joined", SECRET, "--to", url, "--secret-from", "MY_SECRET"),
            List.of(SECRET, "--to", url, "--secret-from", "MY_SECRET"),
            List.of(
                "participant_joined",
                "--to",
                "http://me:" + SECRET + "@localhost/",
                "--secret-from",
                "MY_SECRET"),
            List.of(
                "participant_joined",
                "--to",
                url,
                "--secret-from",
                "MY_SECRET",
                "--with",
                "eventType=" + SECRET),
            List.of(" ", "--custom", "--to", url, "--secret-from", "MY_SECRET"),
            List.of("participant_joined", "--to", "localhost", "--secret-from", "MY_SECRET"),
            List.of("participant_joined", "--to", "a b", "--secret-from", "MY_SECRET"));

    for (List<String> command : commands) {
      Result result = run(command.toArray(String[]::new));

      assertThat(result.code()).as("%s", command).isEqualTo(2);
      assertThat(result.out()).as("%s", command).isEmpty();
      assertThat(result.err().lines()).as("%s", command).hasSize(1);
      assertThat(result.err()).doesNotContain(SECRET);
    }
    assertThat(received).isEmpty();
  }

  @Test
  void explains_itself() throws Exception {
    assertThat(run("--help").code()).isZero();
    assertThat(run("--help").out()).isEqualTo(run().out()).contains("--secret-from VARIABLE");
  }

  private static Result run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-jar"));
    command.add(System.getProperty("sender.jar"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("MY_SECRET", SECRET);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  private record Result(int code, String out, String err) {}
}
