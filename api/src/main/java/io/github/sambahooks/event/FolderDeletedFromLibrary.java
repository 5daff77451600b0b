package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A folder has been deleted from a content library: {@code folder_deleted_from_library}.
 *
 * <p>The name is documented by the vendor; what {@code data} carries is not.
 *
 * @param envelope what every delivery carries; never null
 * @param library the content library; never null, its members may be
 * @param folder the folder; never null, its members may be
 */
public record FolderDeletedFromLibrary(Envelope envelope, Library library, LibraryFolder folder)
    implements LibraryFolderEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param library the content library; never null, its members may be
   * @param folder the folder; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public FolderDeletedFromLibrary {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(folder, "folder");
  }
}
