package io.github.sambahooks.acceptance.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Runs a Quarkus application that the build has assembled. Only the configuration of a deployed
 * archive is used.
 */
public final class QuarkusContainer extends ProcessContainer {

  private static final String CONFIGURATION = "META-INF/microprofile-config.properties";

  @Override
  void install(Archive<?> archive) throws IOException {
    super.install(archive);
    Path application = Path.of(System.getProperty("server.home"), "app");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(application, "*.jar")) {
      for (Path jar : jars) {
        configure(jar, archive);
      }
    }
  }

  private static void configure(Path jar, Archive<?> archive) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        InputStream configuration =
            archive.get("WEB-INF/classes/" + CONFIGURATION).getAsset().openStream()) {
      Files.copy(configuration, zip.getPath(CONFIGURATION), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
