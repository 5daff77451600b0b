package io.github.sambahooks.config;

import java.util.Collection;

/** The configuration is invalid. The message lists every problem and contains no secret. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String consequence, Collection<String> problems) {
    super(consequence + ":\n - " + String.join("\n - ", problems));
  }
}
