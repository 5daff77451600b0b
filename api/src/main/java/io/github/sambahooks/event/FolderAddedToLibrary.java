package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A folder has been added to a content library: {@code folder_added_to_library}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param library the content library; never null, but its members may be null
 * @param folder the folder; never null, but its members may be null
 */
public record FolderAddedToLibrary(Envelope envelope, Library library, LibraryFolder folder)
    implements LibraryFolderEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param library the content library; never null, but its members may be null
   * @param folder the folder; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public FolderAddedToLibrary {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(folder, "folder");
  }
}
