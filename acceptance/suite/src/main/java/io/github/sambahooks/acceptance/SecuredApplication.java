package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookAnswer;
import io.github.sambahooks.testing.WebhookSender;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An application with its own security, and the assertions that hold for it on every server. */
record SecuredApplication(String name) {

  private static final String WEBHOOK = "/webhooks/digitalsamba";
  private static final String SECRET = "Bearer " + Server.SAMPLE_SECRET;

  void receives_deliveries() {
    WebhookAnswer answer = sender().send(Deliveries.recordingReady());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  void refuses_a_wrong_secret_itself() {
    for (String header : new String[] {null, "Bearer wrong", "wrong"}) {
      WebhookAnswer answer = Server.authorized(sender(), header).send(Deliveries.of("refused"));

      assertThat(answer.status()).as(header).isEqualTo(401);
      assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
      assertThat(answer.body()).isEmpty();
    }
  }

  void answers_other_methods_itself() throws Exception {
    for (String method : new String[] {"GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"}) {
      assertThat(Server.status(method, "/" + name + WEBHOOK)).as(method).isEqualTo(405);
    }
  }

  /** Requests a protected path in many ways, with the secret and without. */
  void protects(String path, String content) throws Exception {
    // before the odd paths: Open Liberty caches its answer to the first of them for good
    receives_deliveries();
    for (String header : new String[] {null, SECRET}) {
      HttpResponse<String> answer = get(path, header);

      assertThat(answer.statusCode()).as(header).isIn(401, 403);
      assertThat(answer.body()).as(header).doesNotContain(content);
    }
    for (String odd :
        new String[] {
          path + ";" + WEBHOOK,
          WEBHOOK + "/../.." + path,
          WEBHOOK + ";/../.." + path,
          WEBHOOK + "%2f..%2f.." + path,
        }) {
      HttpResponse<String> answer = get(odd, SECRET);

      // servers treat such paths differently; Open Liberty answers 500
      assertThat(answer.statusCode()).as(odd).isGreaterThanOrEqualTo(400);
      assertThat(answer.body()).as(odd).doesNotContain(content);
    }
    receives_deliveries();
  }

  String answerTo(String path, String authorization) throws Exception {
    HttpResponse<String> answer = get(path, authorization);
    return answer.statusCode() + " " + answer.body();
  }

  private HttpResponse<String> get(String path, String authorization) throws Exception {
    HttpRequest.Builder request = Server.request("/" + name + path).GET();
    return Server.send(
        authorization == null ? request : request.header("Authorization", authorization));
  }

  private WebhookSender sender() {
    return Server.sender("/" + name + WEBHOOK);
  }
}
