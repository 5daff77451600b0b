package io.github.sambahooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public types of the API by their class files, so that no test has to list them. */
public final class ApiTypes {

  private ApiTypes() {}

  /** Returns the public types of the package that the given type is in, nested ones included. */
  public static List<Class<?>> inPackageOf(Class<?> member) {
    String packageName = member.getPackageName();
    try (Stream<Path> files = Files.list(root(member).resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
          .map(file -> load(packageName + "." + file.substring(0, file.indexOf('.'))))
          .flatMap(ApiTypes::withNested)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()));
  }
}
