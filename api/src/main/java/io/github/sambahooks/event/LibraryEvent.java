package io.github.sambahooks.event;

/**
 * What happens in a content library.
 *
 * <p>A library belongs to a team, so {@link #roomId()} and {@link #sessionId()} may well be null
 * here (inferred, not documented).
 */
public sealed interface LibraryEvent extends WebhookEvent
    permits LibraryFileEvent, LibraryFolderEvent {

  /**
   * Returns the content library.
   *
   * @return never null; its members may be
   */
  Library library();
}
