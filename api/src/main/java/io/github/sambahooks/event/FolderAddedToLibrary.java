package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A folder has been added to a content library: {@code folder_added_to_library}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param library the content library; never null, its members may be
 * @param folder the folder; never null, its members may be
 */
public record FolderAddedToLibrary(Envelope envelope, Library library, LibraryFolder folder)
    implements LibraryFolderEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param library the content library; never null, its members may be
   * @param folder the folder; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public FolderAddedToLibrary {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(folder, "folder");
  }
}
