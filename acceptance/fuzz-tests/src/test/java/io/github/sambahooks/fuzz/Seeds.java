package io.github.sambahooks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that fuzzing starts from: the recorded payloads, and hostile ones. */
public final class Seeds {

  /** The secret of the seeds. */
  public static final String SECRET = "Asf#k$%lfCaPe93$a";

  private static final Path PAYLOADS =
      Path.of("../../testing/src/main/resources/io/github/sambahooks/testing/payloads");

  private Seeds() {}

  /** Returns bodies. */
  public static List<byte[]> bodies() {
    return Stream.concat(recorded(), hostile()).toList();
  }

  /** Returns bodies after a line with their content type. */
  public static List<byte[]> typedBodies() {
    Stream<byte[]> charsets =
        Stream.of(
                "application/json",
                "text/json;charset=utf-8",
                "application/json; charset=\"ISO-8859-1\"",
                "application/vnd.x+json ; a=\"\\\"\" ; CHARSET = windows-1252",
                "application/x-www-form-urlencoded",
                "application/json; charset=UTF-16",
                "application/json;charset=ISO-2022-JP",
                "application/json;charset=\"",
                "application/json;;charset==;charset=x-none",
                "")
            .map(type -> bytes(type + "\n{\"eventType\":\"Zürich\"}"));
    Stream<byte[]> hostile = hostile().map(body -> after("application/json\n", body));
    return Stream.concat(charsets, hostile).toList();
  }

  /** Returns the lines of an {@code Authorization} header after a line with the secret. */
  public static List<byte[]> authorizations() {
    return Stream.of(
            "Bearer " + SECRET,
            SECRET,
            "bearer Bearer\u2003BEARER  " + SECRET,
            "Bearer",
            "Basic dTpw\nBearer " + SECRET + "\n\n",
            "Bearer " + SECRET + ", Bearer wrong",
            "Bearer ".repeat(30) + SECRET,
            "Bearer\u00a0" + SECRET,
            SECRET + "\u0000",
            SECRET.toUpperCase(java.util.Locale.ROOT))
        .flatMap(lines -> Stream.of(SECRET, "Bearer " + SECRET).map(s -> bytes(s + "\n" + lines)))
        .toList();
  }

  /** Returns requests as the servlet's fuzz test sends them. */
  public static List<byte[]> requests() {
    String authorized = "POST /hook HTTP/1.1\nHost: a\nAuthorization: Bearer " + SECRET + "\n";
    String json = authorized + "Content-Type: application/json\n\n";
    String body = "{\"eventType\":\"robot_danced\"}";
    Stream<byte[]> heads =
        Stream.of(
                "GET /hook HTTP/1.1\nHost: a\n\n",
                "POST /hook HTTP/1.1\nHost: a\n\n" + body,
                "POST /hook HTTP/1.0\nAuthorization: Bearer wrong\n\n" + body,
                authorized + "Content-Encoding: gzip\n\n" + body,
                authorized + "Content-Type: text/plain; charset=utf-16\n\n" + body,
                authorized + "Content-Length: 5\n\n" + body,
                authorized + "Content-Length: 300000\n\n" + body,
                authorized + "Content-Length: -1\n\n" + body,
                authorized + "Content-Length: 3\nContent-Length: 4\n\n" + body,
                authorized + "Transfer-Encoding: chunked\n\n3\r\n{\"a\r\n0\r\n\r\n",
                authorized + "Transfer-Encoding: chunked\nContent-Length: 3\n\nzz\r\n",
                authorized + "Transfer-Encoding: gzip\n\n" + body,
                authorized + "Expect: 100-continue\n\n" + body,
                authorized + "Connection: Upgrade\nUpgrade: h2c\n\n" + body,
                authorized + "Authorization: Bearer wrong\n\n" + body,
                authorized + " folded\n\n" + body,
                "POST /hook;a=b?c=%zz HTTP/1.1\nHost: a\nAuthorization: " + SECRET + "\n\n" + body,
                "POST http://b/hook/../hook HTTP/1.1\nHost: a\n\n" + body,
                "PRI * HTTP/2.0\n\nSM\r\n\r\n",
                "OPTIONS * HTTP/1.1\nHost: a\n\n",
                "POST /hook\n\n")
            .map(Seeds::bytes);
    return Stream.concat(heads, bodies().stream().map(b -> after(json, b))).toList();
  }

  private static Stream<byte[]> recorded() {
    try (Stream<Path> files = Files.list(PAYLOADS)) {
      return files.sorted().map(Seeds::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<byte[]> hostile() {
    String event = "{\"eventType\":\"recording_ready\",\"data\":%s}";
    return Stream.concat(
        Stream.of(
                "null",
                "[".repeat(98) + "]".repeat(98),
                "[".repeat(100) + "]".repeat(100),
                "{\"a\":".repeat(98) + "1" + "}".repeat(98),
                "-0",
                "1e400",
                "1e-99999999999",
                "1E+2147483648",
                "9".repeat(1200),
                "[1.0,1.00,10e-1,0.1e1,-0.0,18446744073709551616]",
                "{\"duration\":1e9999,\"size\":-1,\"startTime\":\"2023-02-30T25:61:61+99:99\"}",
                "{\"time\":9999999999999,\"endTime\":-62135596801}",
                "\"{\\\"id\\\":\\\"1\\\",\\\"a\\\":[]}\"",
                "\"{\\\"data\\\":\\\"{\\\\\\\"a\\\\\\\":1}\\\"}\"",
                "\"{\\\"a\\\":\\\"\\ud800\\\"}\"",
                "\"\\ud800\\udc00\\udc00\\u0000\\/\\b\\f\"",
                "{\"a\":1,\"a\":{},\"a\":\"last\"}",
                "{\"\":{},\"\\u0061\":1,\"a\":2}",
                "tru",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":1,}",
                "[1,]",
                "\"\\x\"",
                "\"\\u12\"",
                "\"tab\tin text\"",
                "\"nul\u0000\"",
                "/* comment */ 1")
            .map(data -> bytes(event.formatted(data))),
        Stream.of(
            bytes("\uFEFF{\"eventType\":\"a\"}"),
            bytes("\uFEFF\uFEFF{\"eventType\":\"a\"}"),
            bytes("{\"event\":\"a\",\"eventType\":\" \",\"event_type\":\"b\"}"),
            bytes("{\"event_type\":\"session_ended\",\"session_id\":1,\"room_id\":1.5}"),
            bytes("{\"eventType\":\"a\"}{}"),
            bytes("{\"eventType\":\"a\"} \u0000"),
            bytes("{\"eventType\":\"a\"},"),
            bytes("[{\"eventType\":\"a\"}]"),
            bytes("4"),
            "{\"eventType\":\"a\"}".getBytes(UTF_16),
            new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
            new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
            new byte[] {'{', '"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'}));
  }

  private static byte[] after(String head, byte[] body) {
    byte[] first = bytes(head);
    byte[] whole = java.util.Arrays.copyOf(first, first.length + body.length);
    System.arraycopy(body, 0, whole, first.length, body.length);
    return whole;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
