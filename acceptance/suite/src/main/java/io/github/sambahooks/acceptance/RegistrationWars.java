package io.github.sambahooks.acceptance;

import io.github.sambahooks.testsupport.FakeDigitalSamba;
import java.util.HashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** WARs that have one observer class each, and register a webhook at a fake of Digital Samba. */
final class RegistrationWars {

  private RegistrationWars() {}

  /** Returns a WAR with the observers in a package of the probe. */
  static WebArchive of(String name, String observed, Map<String, String> configuration) {
    return Wars.withServerLibraries(ShrinkWrap.create(WebArchive.class, name + ".war"))
        .merge(Wars.example(), Filters.include(Wars.LIBRARY))
        .addPackage(Wars.PROBE + ".registration")
        .addPackage(Wars.PROBE + ".registration." + observed)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsResource(Wars.properties(configuration), Wars.CONFIGURATION);
  }

  /** Returns a configuration that registers at the fake, with additional registration keys. */
  static Map<String, String> configuration(FakeDigitalSamba vendor, Map<String, String> more) {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("sambahooks.secret", Server.SAMPLE_SECRET);
    String prefix = "sambahooks.registration.";
    configuration.put(prefix + "endpoint", "https://example.com/webhooks/digitalsamba");
    configuration.put(prefix + "api-url", vendor.url());
    configuration.put(prefix + "team-id", FakeDigitalSamba.TEAM_ID);
    configuration.put(prefix + "developer-key", FakeDigitalSamba.DEVELOPER_KEY);
    more.forEach((key, value) -> configuration.put(prefix + key, value));
    return configuration;
  }
}
