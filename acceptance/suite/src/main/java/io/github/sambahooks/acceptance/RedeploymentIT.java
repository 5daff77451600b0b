package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Redeployment")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.REDEPLOYMENT)
class RedeploymentIT {

  private static final int TIMES = 20;
  private static final String PATH = "/again/webhooks/digitalsamba";

  @ArquillianResource Deployer deployer;

  @Deployment(name = "again", testable = false, managed = false)
  static WebArchive again() {
    return Wars.probe("again", Map.of("sambahooks.secret", Server.SAMPLE_SECRET), "redeployed");
  }

  @Test
  void leaves_no_class_loader_of_an_earlier_deployment_reachable() throws Exception {
    // threads of WildFly (jboss-threads 3.9.2) keep a reference to the first request they serve,
    // and so to its application, with or without the library: send that request to no application
    Server.burst("/");
    for (int i = 0; i < TIMES; i++) {
      deployAndDeliver();
      deployer.undeploy("again");
    }
    deployAndDeliver();
    try {
      String pid = Server.get("/again/about").lines().toList().get(1);
      Server.await(() -> assertThat(markers(pid)).isEqualTo(1));
    } finally {
      deployer.undeploy("again");
    }
  }

  private void deployAndDeliver() throws Exception {
    deployer.deploy("again");
    WebhookSender sender = Server.sender(PATH);
    assertThat(sender.send(Deliveries.participantJoined()).status()).isEqualTo(200);
    assertThat(sender.withSecret("wrong").send(Deliveries.of("x")).status()).isEqualTo(401);
    Server.awaitLine("/again/seen", "async ParticipantJoined participant_joined");
  }

  /** Counts the probe's marks after a full GC. Every reachable class loader holds one. */
  private static long markers(String pid) throws Exception {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                pid,
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(histogram.getInputStream().readAllBytes());
    assertThat(text).contains("java.lang.String");
    return text.lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(row -> row.length > 3 && row[3].endsWith(".Deployed$Mark"))
        .mapToLong(row -> Long.parseLong(row[1]))
        .sum();
  }
}
