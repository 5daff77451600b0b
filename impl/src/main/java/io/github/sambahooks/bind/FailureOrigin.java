package io.github.sambahooks.bind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Distinguishes failures of the application's code, such as a constructor or an adapter, from those
 * of the JSON-B provider that calls it.
 */
final class FailureOrigin {

  private static final Set<String> CALLERS =
      Set.of(RecordBinding.class.getName(), RecordCopy.class.getName());
  private static final List<String> PROVIDERS =
      List.of(
          "org.eclipse.yasson.",
          "org.apache.johnzon.",
          "org.eclipse.parsson.",
          "org.glassfish.json.");
  private static final List<String> PLATFORM =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "jakarta.");

  private FailureOrigin() {}

  /** Returns the class of the application whose code threw, or empty if it was the provider. */
  static Optional<String> applicationClass(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> applicationClass(cause.getStackTrace()).stream())
        .findFirst();
  }

  /**
   * Returns whether code of the application has refused a value, and may accept another one. A
   * class that cannot be initialized accepts none.
   */
  static boolean isRefusal(Throwable failure) {
    return applicationClass(failure).isPresent()
        && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .noneMatch(LinkageError.class::isInstance);
  }

  /** Returns the outermost class of the application that the provider, or this package, called. */
  private static Optional<String> applicationClass(StackTraceElement[] frames) {
    List<String> classes =
        IntStream.range(0, frames.length)
            .filter(i -> !isGenerated(frames, i))
            .mapToObj(i -> frames[i].getClassName())
            .takeWhile(name -> !CALLERS.contains(name))
            .toList();
    int called = classes.size();
    for (int i = 0; i < classes.size(); i++) {
      if (isIn(PROVIDERS, classes.get(i))) {
        called = i;
      }
    }
    return classes.subList(0, called).stream()
        .filter(name -> !isIn(PROVIDERS, name) && !isIn(PLATFORM, name))
        .reduce((inner, outer) -> outer);
  }

  /** Returns whether a frame is an enum's {@code valueOf}, which the application did not write. */
  private static boolean isGenerated(StackTraceElement[] frames, int index) {
    return index > 0
        && frames[index].getMethodName().equals("valueOf")
        && frames[index - 1].getClassName().equals(Enum.class.getName());
  }

  private static boolean isIn(List<String> packages, String className) {
    return packages.stream().anyMatch(className::startsWith);
  }
}
