package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A file has been deleted from a content library: {@code file_deleted_from_library}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param library the content library; never null, but its members may be null
 * @param file the file; never null, but its members may be null
 */
public record FileDeletedFromLibrary(Envelope envelope, Library library, LibraryFile file)
    implements LibraryFileEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param library the content library; never null, but its members may be null
   * @param file the file; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public FileDeletedFromLibrary {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(file, "file");
  }
}
