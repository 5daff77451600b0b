package io.github.sambahooks.event;

/**
 * An event about a content library.
 *
 * <p>Observe this type to receive every event about files and folders. Later versions may add
 * events to it, so a {@code switch} over it needs a {@code default}. Not for applications to
 * implement.
 *
 * <p>A library belongs to a team, so {@link #roomId()} and {@link #sessionId()} may be null
 * (inferred, not documented).
 */
public interface LibraryEvent extends WebhookEvent {

  /**
   * Returns the content library.
   *
   * @return never null, but its members may be null
   */
  Library library();
}
