package io.github.sambahooks.bind;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The JSON-B of the servers. What a delivery means must not depend on it. */
enum Bindings {
  YASSON {
    @Override
    JsonbBuilder builder() {
      return new org.eclipse.yasson.JsonBindingProvider()
          .create()
          .withProvider(new org.eclipse.parsson.JsonProviderImpl());
    }
  },
  JOHNZON {
    @Override
    JsonbBuilder builder() {
      return new org.apache.johnzon.jsonb.JohnzonProvider()
          .create()
          .withProvider(new org.apache.johnzon.core.JsonProviderImpl());
    }
  };

  abstract JsonbBuilder builder();

  /** Returns the library's JSON-B of this provider. */
  JsonBinding own() {
    return own(() -> builder().withConfig(BindingConfiguration.create()).build());
  }

  /** Returns the application's JSON-B of this provider. */
  JsonBinding ofApplication(JsonbConfig config) {
    return new JsonBinding() {
      @Override
      Jsonb create() {
        return builder().withConfig(config).build();
      }

      @Override
      boolean isOfApplication() {
        return true;
      }
    };
  }

  static JsonBinding own(Supplier<Jsonb> creator) {
    return new JsonBinding() {
      @Override
      Jsonb create() {
        return creator.get();
      }
    };
  }

  static Stream<Bindings> all() {
    return Stream.of(values());
  }
}
