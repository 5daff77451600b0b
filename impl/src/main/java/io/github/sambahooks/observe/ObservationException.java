package io.github.sambahooks.observe;

import java.util.List;

/** What the application observes cannot work. The message lists every problem. */
public final class ObservationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ObservationException(List<String> problems) {
    super(
        "Samba Hooks cannot deliver what this application observes, so this deployment fails:\n - "
            + String.join("\n - ", problems));
  }
}
