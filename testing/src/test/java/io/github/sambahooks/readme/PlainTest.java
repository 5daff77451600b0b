package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.testing.Deliveries;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide's test snippets")
class PlainTest {

  @Test
  void call_an_observer_as_a_method() {
    Attendance attendance = new Attendance();
    attendance.joined(Deliveries.participantJoined().named("Ada").event());
    assertEquals("Ada", byHand().participant().name());
  }

  @Test
  void send_a_delivery_over_http() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String authorization = exchange.getRequestHeaders().getFirst("Authorization");
          boolean known = authorization.equals("Bearer a-secret");
          exchange.sendResponseHeaders(known ? 200 : 401, -1);
          exchange.close();
        });
    server.start();
    try {
      Smoke.test(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "a-secret");
    } finally {
      server.stop(0);
    }
  }

  private static ParticipantJoined byHand() {
    return new ParticipantJoined(
        Envelope.of("participant_joined"), Participant.of("p-1", "Ada", "moderator"));
  }
}
