package io.github.sambahooks.config;

import java.util.List;

/** The deployment's configuration cannot work. The message lists every problem and no secret. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(List<String> problems) {
    super(
        "Samba Hooks cannot receive webhooks, so this deployment fails:\n - "
            + String.join("\n - ", problems));
  }
}
