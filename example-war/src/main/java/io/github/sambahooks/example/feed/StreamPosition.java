package io.github.sambahooks.example.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Says how far somebody has read, as text: this start of the application, and the number of an
 * event. A number alone would mean another event after the next start.
 */
@ApplicationScoped
public class StreamPosition {

  private final String start = UUID.randomUUID().toString();

  public String at(long number) {
    return start + ":" + number;
  }

  /** Returns the number in a position; zero, before all events, if it is of another start. */
  public long number(String position) {
    String number = position.startsWith(start + ":") ? position.substring(start.length() + 1) : "";
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }
}
