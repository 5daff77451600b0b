package io.github.sambahooks.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README's test snippets")
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
          boolean known = exchange.getRequestHeaders().containsKey("Authorization");
          exchange.sendResponseHeaders(known ? 200 : 401, -1);
          exchange.close();
        });
    server.start();
    try {
      send(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "a-secret");
    } finally {
      server.stop(0);
    }
  }

  private static void send(URI uri, String secret) {
    WebhookSender sender = WebhookSender.to(uri).withSecret(secret);
    assertEquals(200, sender.send(Deliveries.recordingReady()).status());
  }

  private static ParticipantJoined byHand() {
    return new ParticipantJoined(
        Envelope.of("participant_joined"), Participant.of("p-1", "Ada", "moderator"));
  }
}
