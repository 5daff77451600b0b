package io.github.sambahooks.observe;

import java.util.List;

/** Something that the application observes cannot work. The message lists every problem. */
public final class ObservationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  ObservationException(List<String> problems) {
    super(
        "Samba Hooks cannot deliver what this application observes, so this deployment fails:\n - "
            + String.join("\n - ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns every problem, each with what to do about it. */
  public List<String> problems() {
    return problems;
  }
}
