package io.github.sambahooks.decode;

import jakarta.json.spi.JsonProvider;
import java.util.stream.Stream;

/** The JSON providers of the servers. The meaning of a body must not depend on the provider. */
final class JsonProviders {

  private JsonProviders() {}

  static Stream<JsonProvider> all() {
    return Stream.of(
        new org.eclipse.parsson.JsonProviderImpl(), new org.apache.johnzon.core.JsonProviderImpl());
  }
}
