package io.github.sambahooks.event;

/**
 * What happens to a folder of a content library.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface LibraryFolderEvent extends LibraryEvent {
  /**
   * Returns the folder.
   *
   * @return never null; its members may be
   */
  LibraryFolder folder();
}
