package io.github.sambahooks.benchmarks.byhand;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Receives deliveries with Jakarta REST; the server's JSON-B binds the body. */
@Path("/webhook")
public class WebhookResource {

  private final Event<Object> events = CDI.current().getBeanManager().getEvent();

  /** Receives a delivery. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response receive(
      @HeaderParam("Authorization") String authorization, Map<String, Object> delivery) {
    if (!SecretCheck.passes(authorization)) {
      return Response.status(Response.Status.UNAUTHORIZED).build();
    }
    events.fire(JsonBindingReceiver.event(delivery));
    return Response.ok().build();
  }
}
