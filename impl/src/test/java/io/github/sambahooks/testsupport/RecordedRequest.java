package io.github.sambahooks.testsupport;

/**
 * A request as {@link FakeDigitalSamba} got it.
 *
 * @param call method and path, such as {@code GET /api/v1/events}
 * @param query null if there is none
 * @param authorization the header, or null
 * @param contentType the header, or null
 * @param body empty if there is none
 */
public record RecordedRequest(
    String call, String query, String authorization, String contentType, String body) {

  /** Tells whether it is one that changes something. */
  public boolean isWrite() {
    return !call.startsWith("GET ");
  }

  /** Returns a number of the query, or what holds without it. */
  int number(String parameter, int otherwise) {
    for (String pair : query == null ? new String[0] : query.split("&")) {
      if (pair.startsWith(parameter + "=")) {
        return Integer.parseInt(pair.substring(parameter.length() + 1));
      }
    }
    return otherwise;
  }
}
