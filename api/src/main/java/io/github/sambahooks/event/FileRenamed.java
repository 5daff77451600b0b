package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A file of a content library has been renamed: {@code file_renamed}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param library the content library; never null, its members may be
 * @param file the file; never null, its members may be
 */
public record FileRenamed(Envelope envelope, Library library, LibraryFile file)
    implements LibraryFileEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param library the content library; never null, its members may be
   * @param file the file; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public FileRenamed {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(file, "file");
  }
}
