package io.github.sambahooks.event;

/**
 * An event about a folder in a content library.
 *
 * <p>Observe this type to receive every event of the group. Later versions may add events to it, so
 * a {@code switch} over it needs a {@code default}. Not for applications to implement.
 */
public interface LibraryFolderEvent extends LibraryEvent {
  /**
   * Returns the folder.
   *
   * @return never null, but its members may be null
   */
  LibraryFolder folder();
}
