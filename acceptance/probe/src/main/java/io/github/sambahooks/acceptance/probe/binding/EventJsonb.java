package io.github.sambahooks.acceptance.probe.binding;

import io.github.sambahooks.event.EventBinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;

/** The JSON-B that binds the application's events. */
@ApplicationScoped
public class EventJsonb {

  @Produces
  @ApplicationScoped
  @EventBinding
  Jsonb jsonb() {
    return JsonbBuilder.create(
        new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_DASHES));
  }
}
