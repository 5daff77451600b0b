package io.github.sambahooks.benchmarks.http;

import io.github.sambahooks.benchmarks.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a WAR. */
final class WarFile implements AutoCloseable {

  private final ZipOutputStream zip;

  WarFile(Path file) throws IOException {
    this.zip = new ZipOutputStream(Files.newOutputStream(file));
  }

  /** Adds a {@code beans.xml}, so that CDI discovers the classes. */
  WarFile beans() throws IOException {
    return add(
        "WEB-INF/beans.xml",
        ("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                + " bean-discovery-mode=\"annotated\"/>")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Adds the library's configuration. */
  WarFile configuration() throws IOException {
    return add(
        "WEB-INF/classes/META-INF/microprofile-config.properties",
        ("sambahooks.secret=" + Sample.SECRET + "\nsambahooks.path=/webhook\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  WarFile classes(Class<?>... types) throws IOException {
    for (Class<?> type : types) {
      String name = type.getName().replace('.', '/') + ".class";
      try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
        add("WEB-INF/classes/" + name, bytes.readAllBytes());
      }
    }
    return this;
  }

  /** Adds the jar that contains a class. */
  WarFile jarOf(Class<?> type) throws IOException {
    Path jar = jar(type);
    return add("WEB-INF/lib/" + jar.getFileName(), Files.readAllBytes(jar));
  }

  /** Adds the wanted files of another archive, below a folder. */
  WarFile filesOf(Path archive, String folder, Predicate<String> wanted) throws IOException {
    for (Map.Entry<String, byte[]> file : read(archive, wanted).entrySet()) {
      add(folder + file.getKey(), file.getValue());
    }
    return this;
  }

  /** Returns the wanted files of an archive by their names. */
  static Map<String, byte[]> read(Path archive, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile from = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> i = from.entries(); i.hasMoreElements(); ) {
        ZipEntry entry = i.nextElement();
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          try (InputStream bytes = from.getInputStream(entry)) {
            files.put(entry.getName(), bytes.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  static Path jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private WarFile add(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
    return this;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
