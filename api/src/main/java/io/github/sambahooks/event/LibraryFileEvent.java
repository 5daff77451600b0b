package io.github.sambahooks.event;

/**
 * What happens to a file of a content library.
 *
 * <p>Observe this type to get every event of the group.
 */
public sealed interface LibraryFileEvent extends LibraryEvent
    permits FileAddedToLibrary, FileRenamed, FileDeletedFromLibrary, FileProcessingFailed {
  /**
   * Returns the file.
   *
   * @return never null; its members may be
   */
  LibraryFile file();
}
