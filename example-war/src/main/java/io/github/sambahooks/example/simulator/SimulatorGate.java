package io.github.sambahooks.example.simulator;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Answers 404 if the simulator is switched off, and 403 to requests from pages of other origins.
 */
@Provider
@Simulated
public class SimulatorGate implements ContainerRequestFilter {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isOn()) {
      request.abortWith(Response.status(Status.NOT_FOUND).build());
    } else if (isForeign(request)) {
      request.abortWith(Response.status(Status.FORBIDDEN).build());
    }
  }

  private static boolean isOn() {
    return ConfigProvider.getConfig()
        .getOptionalValue("example.simulator", Boolean.class)
        .orElse(false);
  }

  /** Browsers send the origin of a request, old ones only in {@code Origin}; curl sends none. */
  private static boolean isForeign(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    if (site != null) {
      return !OURS.contains(site);
    }
    return origin != null && !origin.endsWith("://" + request.getHeaderString("Host"));
  }
}
