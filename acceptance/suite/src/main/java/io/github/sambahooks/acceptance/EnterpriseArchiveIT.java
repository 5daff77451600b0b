package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Puts the library and its configuration in {@code lib/}, where every server finds both. */
@DisplayName("An EAR with the library in lib/")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.EAR)
class EnterpriseArchiveIT {

  private static final String PATH = "/in-ear/webhooks/digitalsamba";

  @Deployment(testable = false)
  static EnterpriseArchive ear() {
    JavaArchive configuration =
        ShrinkWrap.create(JavaArchive.class, "configuration.jar")
            .addAsResource(
                Wars.properties(Map.of("sambahooks.secret", Server.SAMPLE_SECRET)),
                Wars.CONFIGURATION);
    EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, "enterprise.ear");
    Wars.example()
        .getContent(Filters.include(Wars.LIBRARY))
        .forEach(
            (path, library) ->
                ear.add(library.getAsset(), path.get().replace("/WEB-INF/lib/", "/lib/")));
    return ear.addAsLibrary(configuration).addAsModule(Wars.withoutLibrary("in-ear"));
  }

  @Test
  void delivers_to_the_observers_of_its_web_module() throws Exception {
    WebhookSender sender = Server.sender(PATH);

    assertThat(sender.send(Deliveries.participantJoined()).status()).isEqualTo(200);

    Server.awaitLine("/in-ear/seen", "sync ParticipantJoined participant_joined");
    Server.awaitLine("/in-ear/seen", "async ParticipantJoined participant_joined");
    assertThat(sender.withSecret("wrong").send(Deliveries.of("x")).status()).isEqualTo(401);
  }
}
