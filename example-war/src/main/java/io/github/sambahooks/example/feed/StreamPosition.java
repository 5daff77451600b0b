package io.github.sambahooks.example.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Converts positions in the stream to text: the start of the application and the number of an
 * event. A number alone would denote another event after a restart.
 */
@ApplicationScoped
public class StreamPosition {

  private final String start = UUID.randomUUID().toString();

  public String at(long number) {
    return start + ":" + number;
  }

  /** Returns the number of a position; 0, before all events, if it is from another start. */
  public long number(String position) {
    String number = position.startsWith(start + ":") ? position.substring(start.length() + 1) : "";
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }
}
