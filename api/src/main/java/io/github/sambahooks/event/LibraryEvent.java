package io.github.sambahooks.event;

/**
 * What happens in a content library.
 *
 * <p>A library belongs to a team, so {@link #roomId()} and {@link #sessionId()} may well be null
 * here (inferred, not documented).
 */
public interface LibraryEvent extends WebhookEvent {

  /**
   * Returns the content library.
   *
   * @return never null; its members may be
   */
  Library library();
}
