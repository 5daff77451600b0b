package io.github.sambahooks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.sambahooks.acceptance.probe.Seen;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("An application that observes nothing")
@ExtendWith(ArquillianExtension.class)
@Needs(Needs.SEVERAL)
class NothingObservedIT {

  private static final Map<String, String> CONFIGURATION =
      Map.of("sambahooks.secret", Server.SAMPLE_SECRET);
  private static final String WARNING =
      "No method of this application observes a webhook event, so every event is answered with 200"
          + " and lost. The usual causes:";

  @ArquillianResource Deployer deployer;

  @Deployment(name = "silent", testable = false, managed = false)
  static WebArchive silent() {
    return Wars.library("silent", CONFIGURATION)
        .addClass(Seen.class)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  @Deployment(name = "without-beans", testable = false, managed = false)
  static WebArchive withoutBeans() {
    return Wars.library("without-beans", CONFIGURATION);
  }

  @Test
  void is_warned() throws Exception {
    assertWarned("silent");
  }

  @Test
  @Needs(Needs.CDI)
  void is_warned_even_if_it_has_no_bean() throws Exception {
    assertWarned("without-beans");
  }

  @Test
  void fails_if_CDI_is_not_active_because_it_has_no_bean() throws Exception {
    assumeThat(Server.has(Needs.CDI)).isFalse();
    int before = Server.logSize();

    assertThatThrownBy(() -> deployer.deploy("without-beans")).isNotNull();

    assertThat(Server.log().substring(before))
        .contains(
            " - CDI is not active in this application, so nothing can observe an event: give a class"
                + " a scope such as @ApplicationScoped and, on Tomcat and Jetty, also add"
                + " WEB-INF/beans.xml");
    Server.assertOneFailedStart("</without-beans>", before);
  }

  private void assertWarned(String name) throws Exception {
    int before = Server.logSize();
    deployer.deploy(name);
    try {
      assertThat(Server.log().substring(before))
          .contains(WARNING, "Observed: nothing, so every event is answered and lost");
    } finally {
      deployer.undeploy(name);
    }
  }
}
