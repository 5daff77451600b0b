package io.github.sambahooks.acceptance.container;

import java.io.File;
import java.io.IOException;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * Runs a Quarkus application, which the build has put together: of an archive that is deployed it
 * takes the configuration only.
 */
public final class QuarkusContainer extends ProcessContainer {

  private static final String CONFIGURATION = "META-INF/microprofile-config.properties";

  @Override
  void install(Archive<?> archive) throws IOException {
    super.install(archive);
    File jar = new File(System.getProperty("server.home"), "app").listFiles()[0];
    JavaArchive application =
        ShrinkWrap.create(ZipImporter.class).importFrom(jar).as(JavaArchive.class);
    application.addAsResource(
        archive.get("WEB-INF/classes/" + CONFIGURATION).getAsset(), CONFIGURATION);
    application.as(ZipExporter.class).exportTo(jar, true);
  }
}
