package io.github.sambahooks.example;

import io.github.sambahooks.example.probe.Observers;
import java.io.File;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WARs that the tests deploy. */
final class Wars {

  private Wars() {}

  /** Returns the example as it was built, unchanged. */
  static WebArchive example() {
    return ShrinkWrap.create(ZipImporter.class, "sambahooks-example.war")
        .importFrom(new File(System.getProperty("war")))
        .as(WebArchive.class);
  }

  /**
   * Returns a WAR with the example's two library jars, observers that tell what they saw, and this
   * configuration.
   */
  static WebArchive probe(String name, Map<String, String> configuration) {
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, name + ".war")
            .addPackage(Observers.class.getPackage())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
            .addAsResource(
                new StringAsset(
                    configuration.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"))),
                "META-INF/microprofile-config.properties");
    return war.merge(example(), Filters.include("/WEB-INF/lib/.*\\.jar"));
  }
}
