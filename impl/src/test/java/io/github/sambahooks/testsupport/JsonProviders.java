package io.github.sambahooks.testsupport;

import jakarta.json.spi.JsonProvider;
import java.util.stream.Stream;

/** The JSON providers of the servers. The meaning of a body must not depend on the provider. */
public final class JsonProviders {

  private JsonProviders() {}

  public static Stream<JsonProvider> all() {
    return Stream.of(
        new org.eclipse.parsson.JsonProviderImpl(), new org.apache.johnzon.core.JsonProviderImpl());
  }
}
