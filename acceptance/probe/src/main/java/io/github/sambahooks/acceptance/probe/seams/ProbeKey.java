package io.github.sambahooks.acceptance.probe.seams;

import io.github.sambahooks.spi.ConfigurationKey;

/** The configuration keys of the add-ons. */
enum ProbeKey implements ConfigurationKey {
  GREETING("sambahooks.probe.greeting", "hello", "what the start report says"),
  STOP_FILE("sambahooks.probe.stop-file", null, "the file that the stop is recorded in"),
  UNAVAILABLE("sambahooks.probe.unavailable", "false", "answer every delivery with 503");

  private final String key;
  private final String defaultValue;
  private final String meaning;

  ProbeKey(String key, String defaultValue, String meaning) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.meaning = meaning;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String defaultValue() {
    return defaultValue;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
