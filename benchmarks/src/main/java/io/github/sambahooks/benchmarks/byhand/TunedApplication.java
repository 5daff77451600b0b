package io.github.sambahooks.benchmarks.byhand;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** RESTEasy with one {@code Jsonb} for all requests, which it does not have as shipped. */
public class TunedApplication extends Application {

  @Override
  // one resource for all requests, as CDI would have it
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(new WebhookResource(), new CachedJsonb());
  }

  /** Gives RESTEasy the one. */
  @Provider
  public static class CachedJsonb implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
      return jsonb;
    }
  }
}
