package io.github.sambahooks.example.feed;

import io.github.sambahooks.example.feed.RecentEvents.Numbered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Returns the recent events. */
@Path("events")
@RequestScoped
public class FeedResource {

  @Inject RecentEvents events;
  @Inject StreamPosition position;

  /** Returns the recent events, and in a header the position at which the stream continues. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response events() {
    List<Numbered> recent = events.list();
    List<EventView> views = recent.stream().map(event -> EventView.of(event.event())).toList();
    long last = recent.isEmpty() ? 0 : recent.get(0).number();
    return Response.ok(new GenericEntity<List<EventView>>(views) {})
        .header(HttpHeaders.LAST_EVENT_ID_HEADER, position.at(last))
        .build();
  }
}
