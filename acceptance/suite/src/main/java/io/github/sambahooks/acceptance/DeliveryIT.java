package io.github.sambahooks.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.SamplePayload;
import io.github.sambahooks.testing.WebhookAnswer;
import io.github.sambahooks.testing.WebhookSender;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the table of answers, row by row, and what observers see of each delivery. */
@DisplayName("A delivery")
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

  private static final String CONTEXT = Server.context("delivery");
  private static final String PATH = CONTEXT + "/webhooks/digitalsamba";
  private static final WebhookSender SENDER = Server.sender(PATH);

  @Deployment(testable = false)
  static WebArchive probe() {
    return Wars.probe(
        "delivery",
        Map.of(
            "sambahooks.secret",
            Server.SAMPLE_SECRET,
            "sambahooks.previous-secret",
            "Z\\u00fcrich, \\u20ac \\ud83d\\ude00",
            "sambahooks.headers",
            "X-Signature, x-trace, X-Absent"));
  }

  @Test
  void of_every_sample_payload_reaches_the_observers_as_its_record() throws Exception {
    for (SamplePayload payload : SamplePayload.all()) {
      String name = payload.eventType();
      assertThat(SENDER.send(payload.body()).status()).as(name).isEqualTo(200);
      String seen = camelCase(name) + " " + name;
      assertThat(seen()).as(name).contains("sync " + seen);
      awaitSeen("async " + seen);
    }
    assertThat(SamplePayload.all()).hasSameSizeAs(Deliveries.all());
  }

  @Test
  void reaches_group_and_transactional_observers() throws Exception {
    SENDER.send(Deliveries.recordingReady());
    SENDER.send(Deliveries.participantJoined());

    assertThat(seen())
        .contains(
            "group RecordingReady recording_ready",
            "transactional ParticipantJoined participant_joined");
  }

  @Test
  void reaches_observers_in_beans_of_every_scope() throws Exception {
    assertThat(SENDER.send(Deliveries.sessionStarted()).status()).isEqualTo(200);

    String event = " SessionStarted session_started";
    assertThat(seen()).contains("request-scoped" + event, "dependent" + event);
    awaitSeen("request-scoped-async" + event);
    awaitSeen("dependent-async" + event);
  }

  @Test
  @Needs(Needs.EJB)
  void reaches_observers_in_enterprise_beans() throws Exception {
    assertThat(SENDER.send(Deliveries.sessionStarted()).status()).isEqualTo(200);

    String event = " SessionStarted session_started";
    assertThat(seen()).contains("stateless" + event, "stateless-transactional" + event);
    awaitSeen("stateless-async" + event);
  }

  @Test
  void reaches_observers_in_a_request_context_with_the_class_loader_of_the_application()
      throws Exception {
    SENDER.send(Deliveries.participantJoined());

    for (String kind : List.of("sync", "async")) {
      awaitSeen(kind + "-request-active ParticipantJoined participant_joined");
      awaitSeen(kind + "-class-loader-own ParticipantJoined participant_joined");
    }
  }

  @Test
  @Needs(Needs.JNDI)
  void reaches_observers_with_the_jndi_names_of_the_application() throws Exception {
    SENDER.send(Deliveries.participantJoined());

    awaitSeen("sync-jndi-found ParticipantJoined participant_joined");
    awaitSeen("async-jndi-found ParticipantJoined participant_joined");
  }

  @Test
  void with_a_method_other_than_post_is_answered_405() throws Exception {
    for (String method : List.of("GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH")) {
      HttpResponse<String> answer =
          Server.send(Server.request(PATH).method(method, BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.body()).as(method).isEmpty();
      assertThat(answer.headers().firstValue("Content-Length")).as(method).contains("0");
      assertThat(answer.headers().firstValue("Allow")).as(method).contains("POST");
    }
  }

  @Test
  void without_the_right_secret_is_answered_401() throws Exception {
    for (String header : new String[] {null, "Bearer wrong", "wrong", "Basic dTpw"}) {
      WebhookAnswer answer = Server.authorized(SENDER, header).send(Deliveries.of("refused"));
      assertAnswer(answer, 401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
    assertThat(seen()).noneMatch(line -> line.contains("refused"));
  }

  @Test
  void with_the_secret_in_any_form_is_delivered() throws Exception {
    String secret = Server.SAMPLE_SECRET;
    for (String header :
        List.of("Bearer " + secret, "bearer " + secret, secret, "Bearer Bearer " + secret)) {
      assertThat(Server.authorized(SENDER, header).send(Deliveries.of("any")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void with_the_secret_in_utf_8_is_delivered() throws Exception {
    String body = "{\"eventType\":\"utf8\"}";
    String header =
        "Content-Length: %d\r\nAuthorization: Bearer Zürich, € ".formatted(body.length());

    assertThat(statusOfRaw(header + "😀", body)).isEqualTo("HTTP/1.1 200");
    assertThat(statusOfRaw(header + "😁", body)).isEqualTo("HTTP/1.1 401");
  }

  @Test
  void with_the_secret_in_one_of_several_header_lines_is_delivered() throws Exception {
    String right = "Bearer " + Server.SAMPLE_SECRET;

    assertThat(statusOf("Basic dTpw", right)).isEqualTo(200);
    assertThat(statusOf(right, "Basic dTpw")).isEqualTo(200);
    assertThat(statusOf("Basic dTpw", "Bearer wrong")).isEqualTo(401);
    assertThat(statusOf("Bearer wrong, " + right)).isEqualTo(401);
  }

  @Test
  void with_a_very_long_authorization_header_is_answered_401() throws Exception {
    assertThat(statusOf("Bearer ".repeat(500) + Server.SAMPLE_SECRET)).isEqualTo(401);
  }

  @Test
  void of_any_content_type_is_delivered() throws Exception {
    for (String type :
        new String[] {
          null,
          "application/json; charset=utf-8",
          "application/a+json",
          "text/plain",
          "text/plain; charset=klingon",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "nonsense"
        }) {
      assertThat(typed(type).send(Deliveries.of("x")).status()).as(type).isEqualTo(200);
      assertThat(typed(type).send(undeclared("{\"eventType\":\"x\"}")).status())
          .as(type)
          .isEqualTo(200);
    }
  }

  @Test
  void in_another_charset_is_read_as_declared() throws Exception {
    for (String charset : List.of("iso-8859-1", "UTF-16", "utf-8", "klingon")) {
      String name = "Zoë in " + charset;
      byte[] body =
          "{\"eventType\":\"participant_joined\",\"data\":{\"name\":\"%s\"}}"
              .formatted(name)
              .getBytes(charset.equals("klingon") ? "utf-8" : charset);

      assertThat(typed("application/json; charset=\"" + charset + "\"").send(body).status())
          .isEqualTo(200);
      assertThat(seen()).contains("name <" + name + ">");
    }
  }

  @Test
  void that_is_encoded_is_answered_415_and_logged() throws Exception {
    for (String encoding : List.of("identity", "Identity, identity")) {
      assertAnswer(encoded(encoding).send(Deliveries.of("x")), 200);
    }
    assertAnswer(encoded("x-made-up").send(Deliveries.of("x")), 415);
    assertAnswer(encoded("gzip").send(new byte[] {31, -117, 8, 0}), 415);

    assertThat(Server.log()).contains("the Content-Encoding is <x-made-up>");
  }

  @Test
  void has_the_headers_that_are_configured() throws Exception {
    HttpResponse<String> answer =
        Server.send(
            Server.request(PATH)
                .header("Authorization", Server.SAMPLE_SECRET)
                .header("x-signature", "a=b")
                .header("X-Trace", "one")
                .header("X-Trace", "two, three")
                .header("X-Other", "not configured")
                .POST(BodyPublishers.ofString("{\"eventType\":\"participant_joined\"}")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(seen())
        .contains("header X-Signature <a=b>", "header x-trace <one, two, three>")
        .noneMatch(line -> line.contains("X-Absent") || line.contains("not configured"));
  }

  @Test
  void larger_than_the_limit_is_answered_413_declared_or_not() throws Exception {
    String large = "{\"eventType\":\"large\",\"data\":{\"x\":\"" + "x".repeat(262_144) + "\"}}";

    assertThat(
            statusOfRaw(
                "Content-Length: 262145\r\nAuthorization: Bearer " + Server.SAMPLE_SECRET, ""))
        .isEqualTo("HTTP/1.1 413");
    assertAnswer(SENDER.send(undeclared(large)), 413);
    assertAnswer(SENDER.send(undeclared("{\"eventType\":\"small\"}")), 200);
  }

  @Test
  void that_is_not_an_event_is_answered_400() throws Exception {
    for (String body :
        List.of("", "[]", "nonsense", "{}", "{\"eventType\":\" \"}", "{\"eventType\":\"a\"} x")) {
      assertAnswer(SENDER.send(body), 400);
    }
  }

  @Test
  void whose_observer_throws_is_answered_500_logged_and_still_reaches_the_asynchronous_ones()
      throws Exception {
    assertAnswer(SENDER.send(Deliveries.of("fail").inRoom("room-7")), 500);

    awaitSeen("async UnknownEvent fail");
    assertThat(Server.log())
        .contains("An observer failed for <fail> in room <room-7>, delivery <")
        .contains("answered 500, the sender may not retry");
  }

  @Test
  void whose_asynchronous_observer_fails_is_answered_200_and_logged() throws Exception {
    assertAnswer(SENDER.send(Deliveries.participantLeft()), 200);

    Server.await(
        () ->
            assertThat(Server.log())
                .contains("An asynchronous observer failed for <participant_left>"));
  }

  @Test
  void behind_a_filter_that_reads_parameters_is_delivered() throws Exception {
    assertAnswer(filtered("parameters").send(Deliveries.of("filtered")), 200);
  }

  @Test
  void whose_body_a_filter_has_consumed_is_answered_500_and_logged() throws Exception {
    assertConsumed(() -> filtered("stream").send(Deliveries.of("consumed")));
    assertConsumed(() -> filtered("reader").send(Deliveries.of("consumed")));
  }

  @Test
  void sent_as_a_form_whose_parameters_a_filter_has_read_is_answered_500_and_logged()
      throws Exception {
    WebhookSender form =
        filtered("parameters").withHeader("Content-Type", "application/x-www-form-urlencoded");

    assertConsumed(() -> form.send(Deliveries.of("consumed")));
    assertConsumed(() -> form.send(undeclared("{\"eventType\":\"consumed\"}")));
  }

  @Test
  void of_an_unknown_or_odd_event_is_answered_200() throws Exception {
    assertAnswer(SENDER.send(Deliveries.of("robot_returned")), 200);
    assertAnswer(
        SENDER.send(
            Deliveries.recordingReady()
                .with("data", 7)
                .with("timestamp", Map.of())
                .with("roomId", List.of())),
        200);
    assertThat(seen()).contains("sync UnknownEvent robot_returned");
  }

  @Test
  void is_printed_as_sent_whatever_the_json_provider_of_the_server_can_hold() throws Exception {
    String data = "{\"n\":[12345678901234567890123,1.0,1e99999999999],\"t\":\"\\ud83d ä\"}";
    String body = "{\"eventType\":\"printed\",\"roomId\":7,\"data\":" + data + "}";

    assertAnswer(SENDER.send(body), 200);

    assertThat(seen())
        .filteredOn(line -> line.startsWith("UnknownEvent[envelope="))
        .singleElement()
        .asString()
        .contains("roomId=7,", "data=" + data + "]");
  }

  @Test
  void leaves_neither_a_secret_nor_a_forged_line_in_the_log() throws Exception {
    SENDER.send(Deliveries.of("fail\nFORGED"));
    typed("text/x").withSecret("almost-the-secret").send("");

    assertThat(Server.log())
        .doesNotContain("\nFORGED", "almost-the-secret", Server.SAMPLE_SECRET, "Zürich,");
  }

  @Test
  void is_preceded_by_a_start_report_with_every_observer() throws Exception {
    assertThat(Server.log())
        .contains(
            "Samba Hooks receives webhooks at " + PATH,
            "Authentication: secret and previous secret",
            "RecordingEvent: Observers.group (sync)",
            "ParticipantLeft: Observers.failingAsync (async)",
            "Observers.transactional (sync, AFTER_SUCCESS)");
  }

  private static WebhookSender typed(String contentType) {
    return contentType == null
        ? SENDER.withoutHeader("Content-Type")
        : SENDER.withHeader("Content-Type", contentType);
  }

  private static WebhookSender encoded(String contentEncoding) {
    return SENDER.withHeader("Content-Encoding", contentEncoding);
  }

  private static int statusOf(String... authorization) throws Exception {
    HttpRequest.Builder request =
        Server.request(PATH).POST(BodyPublishers.ofString("{\"eventType\":\"x\"}"));
    for (String line : authorization) {
      request.header("Authorization", line);
    }
    return Server.send(request).statusCode();
  }

  /** Has a filter of the probe read the body or the parameters before the library does. */
  private static WebhookSender filtered(String wish) {
    return SENDER.withHeader("X-Filter", wish);
  }

  private static BodyPublisher undeclared(String body) {
    return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
  }

  private static void assertConsumed(Supplier<WebhookAnswer> delivery) throws IOException {
    int before = Server.log().length();
    assertAnswer(delivery.get(), 500);
    assertThat(Server.log().substring(before))
        .contains("A servlet filter of this application has read the body");
  }

  private static void assertAnswer(WebhookAnswer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Length")).contains("0");
  }

  private static List<String> seen() throws Exception {
    return Server.get(CONTEXT + "/seen").lines().toList();
  }

  private static void awaitSeen(String line) throws Exception {
    Server.awaitLine(CONTEXT + "/seen", line);
  }

  /** Sends what HTTP clients refuse to send: any bytes in a header, or a body that is too short. */
  private static String statusOfRaw(String header, String body) throws IOException {
    var url = Server.url(PATH);
    String request =
        "POST %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n%s\r\n\r\n%s"
            .formatted(url.getPath(), url.getHost(), url.getPort(), header, body);
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
    }
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return camel.toString();
  }
}
