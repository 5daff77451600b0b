package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Two applications in one server")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.SEVERAL)
class NeighboursIT {

  private static final String EAST = "/east/hooks/of-the-east";
  private static final String WEST = "/west/hooks/of-the-west";
  private static final String EAST_SECRET = "the secret of the east";
  private static final String WEST_SECRET = "the secret of the west";

  @Deployment(name = "east", testable = false)
  static WebArchive east() {
    return probe("east");
  }

  @Deployment(name = "west", testable = false)
  static WebArchive west() {
    return probe("west");
  }

  @Test
  void share_neither_secrets_nor_paths() throws Exception {
    assertThat(send(EAST, WEST_SECRET, "x")).isEqualTo(401);
    assertThat(Server.sender(WEST).withoutSecret().send("").status()).isEqualTo(401);
    assertThat(send(WEST, EAST_SECRET, "x")).isEqualTo(401);
    // servers refuse POST in different ways where nothing is mounted
    assertThat(send("/east/hooks/of-the-west", WEST_SECRET, "x")).isIn(404, 405);
    assertThat(send("/west/hooks/of-the-east", EAST_SECRET, "x")).isIn(404, 405);
    assertThat(Server.log())
        .contains(
            "the secret in the Authorization header is wrong",
            "the Authorization header is missing");
  }

  @Test
  void share_neither_observers_nor_events() throws Exception {
    assertThat(send(EAST, EAST_SECRET, "dawn_of_the_east")).isEqualTo(200);
    assertThat(send(WEST, WEST_SECRET, "dusk_of_the_west")).isEqualTo(200);

    Server.awaitLine("/east/seen", "async UnknownEvent dawn_of_the_east");
    Server.awaitLine("/west/seen", "async UnknownEvent dusk_of_the_west");
    assertThat(Server.get("/east/seen")).doesNotContain("dusk_of_the_west");
    assertThat(Server.get("/west/seen")).doesNotContain("dawn_of_the_east");
  }

  private static WebArchive probe(String name) {
    return Wars.probe(
        name,
        Map.of(
            "sambahooks.secret", "the secret of the " + name,
            "sambahooks.path", "/hooks/of-the-" + name));
  }

  private static int send(String path, String secret, String eventType) {
    return Server.sender(path).withSecret(secret).send(Deliveries.of(eventType)).status();
  }
}
