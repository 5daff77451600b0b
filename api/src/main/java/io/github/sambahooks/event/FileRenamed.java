package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A file in a content library has been renamed: {@code file_renamed}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param library the content library; never null, but its members may be null
 * @param file the file; never null, but its members may be null
 */
public record FileRenamed(Envelope envelope, Library library, LibraryFile file)
    implements LibraryFileEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param library the content library; never null, but its members may be null
   * @param file the file; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public FileRenamed {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(file, "file");
  }
}
