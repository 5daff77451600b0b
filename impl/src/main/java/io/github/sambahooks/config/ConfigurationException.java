package io.github.sambahooks.config;

import java.util.List;

/** The configuration is invalid. The message lists every problem and contains no secret. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String consequence, List<String> problems) {
    super(consequence + ":\n - " + String.join("\n - ", problems));
  }
}
