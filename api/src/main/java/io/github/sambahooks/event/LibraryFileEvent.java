package io.github.sambahooks.event;

/**
 * What happens to a file of a content library.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface LibraryFileEvent extends LibraryEvent {
  /**
   * Returns the file.
   *
   * @return never null; its members may be
   */
  LibraryFile file();
}
