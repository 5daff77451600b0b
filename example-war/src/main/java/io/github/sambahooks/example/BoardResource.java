package io.github.sambahooks.example;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the page at {@code /} shows. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

  @Inject RecentEvents events;
  @Inject RoomOccupancy rooms;

  @GET
  @Path("events")
  public List<EventView> events() {
    return events.list().stream().map(EventView::of).toList();
  }

  @GET
  @Path("rooms")
  public List<Room> rooms() {
    return rooms.list();
  }
}
