package io.github.sambahooks.benchmarks.byhand;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** RESTEasy with one {@code Jsonb} for all requests; by default it creates one for each. */
public class TunedApplication extends Application {

  @Override
  // one resource for all requests, as with CDI
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(new WebhookResource(), new CachedJsonb());
  }

  /** Provides RESTEasy with the one {@code Jsonb}. */
  @Provider
  public static class CachedJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
      return jsonb;
    }
  }
}
