package io.github.sambahooks.sender;

import io.github.sambahooks.testing.WebhookAnswer;
import java.io.PrintStream;

/** Prints answers, and remembers whether all are 200. */
final class Answers {

  private static final int MAX_BODY = 2000;

  private final String secret;
  private final PrintStream out;
  private boolean allOk = true;

  Answers(String secret, PrintStream out) {
    this.secret = secret;
    this.out = out;
  }

  void print(String eventType, WebhookAnswer answer) {
    allOk &= answer.status() == 200;
    out.printf(
        "%s: %d in %d ms%s%n",
        eventType, answer.status(), answer.duration().toMillis(), meaning(answer.status()));
    if (!answer.body().isBlank()) {
      out.println("  " + body(answer.body()));
    }
  }

  boolean areAllOk() {
    return allOk;
  }

  /** Returns a text without line breaks and other control characters. */
  static String oneLine(String text) {
    return String.valueOf(text).replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A server that shows the request must not make this program print the secret. */
  private String body(String body) {
    String line = oneLine(body.replace(secret, "***"));
    return line.length() > MAX_BODY ? line.substring(0, MAX_BODY) + "…" : line;
  }

  private static String meaning(int status) {
    return switch (status) {
      case 200 -> "";
      case 400 -> ": the body is not an event";
      case 401 -> ": the secret is not the application's sambahooks.secret";
      case 403 -> ": the server's security or a filter refused it";
      case 404 -> ": nothing receives webhooks at this path";
      case 405 -> ": something other than the library answers at this path";
      case 413 -> ": the body is larger than the application allows";
      case 415 -> ": the application does not accept the Content-Type or Content-Encoding";
      case 500 -> ": an observer failed, or a filter read the body; see the server's log";
      default -> "";
    };
  }
}
