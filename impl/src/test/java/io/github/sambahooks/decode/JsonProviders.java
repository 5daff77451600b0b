package io.github.sambahooks.decode;

import jakarta.json.spi.JsonProvider;
import java.util.stream.Stream;

/** The JSON providers that servers bring: what a body means must not depend on which it is. */
final class JsonProviders {

  private JsonProviders() {}

  static Stream<JsonProvider> all() {
    return Stream.of(
        new org.eclipse.parsson.JsonProviderImpl(), new org.apache.johnzon.core.JsonProviderImpl());
  }
}
