package io.github.sambahooks.observe;

import java.util.List;

/** Thrown if an observer can never work as declared. The message lists every problem. */
public final class ObservationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Creates an exception.
   *
   * @param problems each with its remedy
   */
  public ObservationException(List<String> problems) {
    super(
        "Samba Hooks cannot deliver what this application observes, so this deployment fails:\n - "
            + String.join("\n - ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns every problem, each with its remedy. */
  public List<String> problems() {
    return problems;
  }
}
