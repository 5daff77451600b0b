package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A file has been deleted from a content library: {@code file_deleted_from_library}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param library the content library; never null, its members may be
 * @param file the file; never null, its members may be
 */
public record FileDeletedFromLibrary(Envelope envelope, Library library, LibraryFile file)
    implements LibraryFileEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param library the content library; never null, its members may be
   * @param file the file; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public FileDeletedFromLibrary {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(file, "file");
  }
}
