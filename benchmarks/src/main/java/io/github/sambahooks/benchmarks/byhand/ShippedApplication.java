package io.github.sambahooks.benchmarks.byhand;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** RESTEasy as shipped. */
public class ShippedApplication extends Application {

  @Override
  // one resource for all requests, as CDI would have it
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(new WebhookResource());
  }
}
