package io.github.sambahooks.example.simulator;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.Delivery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;

/** Sends what Digital Samba would send. The page sets the pace: each step is a request. */
@Path("simulator")
@RequestScoped
@Simulated
@Produces(MediaType.APPLICATION_JSON)
public class SimulatorResource {

  private final Clock clock = Clock.systemUTC();

  @Inject OwnWebhook webhook;

  /** Returns the deliveries that can be sent. */
  @GET
  public Choice choice() {
    return new Choice(
        Deliveries.all().stream().map(Delivery::eventType).toList(),
        Meeting.STEPS.stream().map(Meeting.Step::title).toList());
  }

  /** Sends a sample event. */
  @POST
  @Path("events/{eventType}")
  public Sent event(@PathParam("eventType") String eventType, @Context HttpServletRequest request) {
    return Deliveries.all().stream()
        .filter(delivery -> delivery.eventType().equals(eventType))
        .findFirst()
        .map(delivery -> send(delivery, request))
        .orElseThrow(NotFoundException::new);
  }

  /** Sends the delivery of a step of a meeting. The page chooses the id of the meeting. */
  @POST
  @Path("meetings/{id}/{step: \\d{1,3}}")
  public Sent step(
      @PathParam("id") String id,
      @PathParam("step") int step,
      @Context HttpServletRequest request) {
    if (step >= Meeting.STEPS.size()) {
      throw new NotFoundException();
    }
    return send(new Meeting(id).delivery(step), request);
  }

  private Sent send(Delivery<?> delivery, HttpServletRequest request) {
    int status = webhook.sender(request).send(delivery.at(clock.instant())).status();
    return new Sent(delivery.eventType(), status);
  }

  /**
   * The deliveries that can be sent.
   *
   * @param events the names of the events
   * @param meeting the titles of the steps of a meeting
   */
  @JsonbPropertyOrder({"events", "meeting"})
  public record Choice(List<String> events, List<String> meeting) {}

  /**
   * A delivery that was sent.
   *
   * @param status the HTTP status that the webhook answered with
   */
  @JsonbPropertyOrder({"eventType", "status"})
  public record Sent(String eventType, int status) {}
}
