package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A folder in a content library has been renamed: {@code folder_renamed}.
 *
 * <p>The vendor documents the name but not the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param library the content library; never null, but its members may be null
 * @param folder the folder; never null, but its members may be null
 */
public record FolderRenamed(Envelope envelope, Library library, LibraryFolder folder)
    implements LibraryFolderEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param library the content library; never null, but its members may be null
   * @param folder the folder; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public FolderRenamed {
    requireNonNull(envelope, "envelope");
    requireNonNull(library, "library");
    requireNonNull(folder, "folder");
  }
}
