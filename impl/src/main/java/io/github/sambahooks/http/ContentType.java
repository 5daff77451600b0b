package io.github.sambahooks.http;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A {@code Content-Type} header.
 *
 * @param value null if the request has none
 */
record ContentType(String value) {

  private static final Pattern JSON =
      Pattern.compile(
          "(application|text)/json|application/[^/\\s]+\\+json", Pattern.CASE_INSENSITIVE);

  // possessive, so that the time is linear; the value is in group 2 if it is quoted, else in 3
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*+([^;=\"\\s]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]++|\\\\.)*+)|([^;\"\\s]*+))");

  /** Returns whether the media type is JSON. */
  boolean isJson() {
    return value != null && JSON.matcher(mediaType()).matches();
  }

  /** Returns whether the body is a form, whose fields servers return as parameters. */
  boolean isForm() {
    return value != null && mediaType().equalsIgnoreCase("application/x-www-form-urlencoded");
  }

  /** Returns the declared charset; empty if none is declared, or one that Java does not know. */
  Optional<Charset> charset() {
    return value == null
        ? Optional.empty()
        : PARAMETER
            .matcher(value)
            .results()
            .filter(parameter -> parameter.group(1).equalsIgnoreCase("charset"))
            .findFirst()
            .flatMap(parameter -> find(valueOf(parameter)));
  }

  private String mediaType() {
    int parameters = value.indexOf(';');
    return (parameters < 0 ? value : value.substring(0, parameters)).strip();
  }

  private static String valueOf(MatchResult parameter) {
    String quoted = parameter.group(2);
    return quoted == null ? parameter.group(3) : quoted.replace("\\", "").strip();
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      // neither a legal name nor one of a charset of this JVM
      return Optional.empty();
    }
  }
}
