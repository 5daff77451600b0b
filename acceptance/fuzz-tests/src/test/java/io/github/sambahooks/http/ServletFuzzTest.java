package io.github.sambahooks.http;

import static io.github.sambahooks.fuzz.Check.check;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sambahooks.fuzz.HeadAndBody;
import io.github.sambahooks.fuzz.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends inputs to the servlet on Undertow. An input is the head of a request, whose lines end with
 * {@code \n}, an empty line, and the body. The {@code Content-Length} is added if the head does not
 * say how long the body is.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ServletFuzzTest {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) [^\r]*\r\n");

  /** The documented answers, except 403, 408, 500 and 503, for which there is no reason. */
  private static final Set<Integer> OF_LIBRARY = Set.of(200, 400, 401, 405, 413, 415);

  /** To other paths, expectations, versions of HTTP and chunks. */
  private static final Set<Integer> OF_SERVER = Set.of(100, 101, 302, 404, 417, 501, 505);

  private FuzzedServer server;

  @BeforeAll
  void start() throws Exception {
    server = new FuzzedServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @MethodSource("io.github.sambahooks.fuzz.Seeds#requests")
  @FuzzTest
  void gives_only_documented_answers(byte[] input) throws IOException {
    byte[] request = request(HeadAndBody.of(input, "\n\n"));
    int deliveriesBefore = server.deliveries();

    for (int status : statuses(send(request))) {
      check(
          OF_LIBRARY.contains(status) || OF_SERVER.contains(status),
          "an undocumented answer: " + status);
    }
    boolean knowsSecret = new String(request, ISO_8859_1).contains(Seeds.SECRET);
    check(knowsSecret || server.deliveries() == deliveriesBefore, "delivered without the secret");
    server.checkLog();
  }

  private static byte[] request(HeadAndBody input) throws IOException {
    String head = input.head().replace("\n", "\r\n") + "\r\n";
    String lowerCase = head.toLowerCase(Locale.ROOT);
    if (!lowerCase.contains("content-length") && !lowerCase.contains("transfer-encoding")) {
      head += "Content-Length: " + input.body().length + "\r\n";
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write((head + "\r\n").getBytes(ISO_8859_1));
    request.write(input.body());
    return request.toByteArray();
  }

  /** Sends a request, ends the connection, and returns all answers. */
  private String send(byte[] request) throws IOException {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      out.write(request);
      socket.shutdownOutput();
      socket.getInputStream().transferTo(answers);
    } catch (SocketException e) {
      // the server has closed a connection whose request it did not read to its end
    }
    return answers.toString(ISO_8859_1);
  }

  private static List<Integer> statuses(String answers) {
    List<Integer> statuses = new ArrayList<>();
    Matcher status = STATUS.matcher(answers);
    while (status.find()) {
      statuses.add(Integer.valueOf(status.group(1)));
    }
    check(!statuses.isEmpty() || answers.isEmpty(), "an answer that is not HTTP");
    return statuses;
  }
}
