package io.github.sambahooks.acceptance;

import io.github.sambahooks.acceptance.probe.Seen;
import java.io.File;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WARs that the tests deploy. */
final class Wars {

  static final String CONFIGURATION = "META-INF/microprofile-config.properties";

  static final String PROBE = Seen.class.getPackageName();
  private static final String ENTRY =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <env-entry>
          <env-entry-name>probe</env-entry-name>
          <env-entry-type>java.lang.String</env-entry-type>
          <env-entry-value>found</env-entry-value>
        </env-entry>
      </web-app>
      """;

  /** The paths of the library's two jars in the example; the third one is for the simulator. */
  static final String LIBRARY = "/WEB-INF/lib/sambahooks(-api)?-[0-9].*\\.jar";

  private Wars() {}

  /** Returns the example exactly as it was built. */
  static WebArchive example() {
    return ShrinkWrap.create(ZipImporter.class, "sambahooks-example.war")
        .importFrom(new File(System.getProperty("war")))
        .as(WebArchive.class);
  }

  /**
   * Returns a WAR with the example's two library jars, observers that record what they see, and a
   * configuration.
   *
   * @param parts additional packages of the probe, by name, because the suite lacks the types that
   *     some of them need
   */
  static WebArchive probe(String name, Map<String, String> configuration, String... parts) {
    WebArchive war = withoutLibrary(name);
    for (String part : parts) {
      war.addPackage(PROBE + "." + part);
    }
    return withLibrary(war, configuration);
  }

  /** Returns a WAR with the example's two library jars, a configuration, and nothing else. */
  static WebArchive library(String name, Map<String, String> configuration) {
    WebArchive war = ShrinkWrap.create(WebArchive.class, name + ".war");
    return withLibrary(withServerLibraries(war), configuration);
  }

  private static WebArchive withLibrary(WebArchive war, Map<String, String> configuration) {
    return war.merge(example(), Filters.include(LIBRARY))
        .addAsResource(properties(configuration), CONFIGURATION);
  }

  /** Returns a WAR without the library and its configuration, for an EAR. */
  static WebArchive withoutLibrary(String name) {
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, name + ".war")
            .addPackage(PROBE)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    if (Server.has(Needs.EJB)) {
      war.addPackage(PROBE + ".ejb");
    }
    if (Server.has(Needs.JNDI)) {
      war.setWebXML(new StringAsset(ENTRY));
    }
    return withServerLibraries(war);
  }

  /** Adds the libraries that other servers provide and the one under test does not. */
  static WebArchive withServerLibraries(WebArchive war) {
    File[] libraries = new File(System.getProperty("libraries")).listFiles();
    return libraries == null ? war : war.addAsLibraries(libraries);
  }

  static Asset properties(Map<String, String> configuration) {
    return new StringAsset(
        configuration.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n")));
  }
}
