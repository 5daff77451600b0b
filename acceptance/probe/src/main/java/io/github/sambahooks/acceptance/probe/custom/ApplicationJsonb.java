package io.github.sambahooks.acceptance.probe.custom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;

/** JSON-B for the application's own purposes, which would bind no event correctly. */
@ApplicationScoped
public class ApplicationJsonb {

  @Produces
  @ApplicationScoped
  Jsonb jsonb() {
    return JsonbBuilder.create(
        new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.UPPER_CAMEL_CASE)
            .withCreatorParametersRequired(true)
            .setProperty("jsonb.fail-on-unknown-properties", true));
  }
}
