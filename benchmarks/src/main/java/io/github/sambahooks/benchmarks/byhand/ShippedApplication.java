package io.github.sambahooks.benchmarks.byhand;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** RESTEasy with its defaults. */
public class ShippedApplication extends Application {

  @Override
  // one resource for all requests, as with CDI
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(new WebhookResource());
  }
}
