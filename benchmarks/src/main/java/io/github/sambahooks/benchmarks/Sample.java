package io.github.sambahooks.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The delivery that all contenders receive: the one that the vendor documents, or a larger one. */
public final class Sample {

  /** The secret. */
  public static final String SECRET = "Asf-kDlfCaPe93-a-sample-of-32-ch";

  /** The header that carries it. */
  public static final String AUTHORIZATION = "Bearer " + SECRET;

  private static final String BEGIN =
      "{\"eventType\":\"participant_joined\","
          + "\"sessionId\":\"4fcc375c-e0ce-4f52-9b35-3a034042ab5a\","
          + "\"roomId\":\"7f8c8eac-6643-47db-8d93-e7633e6e53ec\",\"timestamp\":1675790387,"
          + "\"data\":{\"participantId\":\"8b085f23-9a2a-465d-bdbb-73a233c7df90\","
          + "\"name\":\"John Smith\",\"role\":\"moderator\"";
  private static final String END = "}}";

  private Sample() {}

  /** Returns the documented body. */
  public static byte[] body() {
    return (BEGIN + END).getBytes(UTF_8);
  }

  /** Returns the documented body, extended by the answers of a poll to exactly this many bytes. */
  public static byte[] body(int size) {
    StringBuilder text = new StringBuilder(BEGIN);
    String separator = ",\"answers\":[";
    int answer = 0;
    while (text.length() < size - 150) {
      text.append(separator)
          .append("{\"answerId\":\"")
          .append(answer++)
          .append("\",\"answer\":\"Quite so, and thank you for asking\",\"createdAt\":")
          .append(1675790387 + answer)
          .append('}');
      separator = ",";
    }
    text.append(answer == 0 ? "" : "]").append(END);
    while (text.length() < size) {
      text.append(' ');
    }
    return text.toString().getBytes(UTF_8);
  }

  /** Returns the documented body, extended by one long text to exactly this many bytes. */
  public static byte[] bodyOfOneText(int size) {
    String begin = BEGIN + ",\"summary\":\"";
    String end = "\"" + END;
    return (begin + "x".repeat(size - begin.length() - end.length()) + end).getBytes(UTF_8);
  }
}
