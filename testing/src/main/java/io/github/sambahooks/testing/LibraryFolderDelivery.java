package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryFolderEvent;

/**
 * A delivery that tells of a folder of a content library. By default it has all members of a
 * folder. A library belongs to a team: there is neither a room nor a session.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class LibraryFolderDelivery<E extends LibraryFolderEvent>
    extends LibraryDelivery<E, LibraryFolderDelivery<E>> {

  LibraryFolderDelivery(Class<E> event) {
    this(
        event,
        ofLibrary(event)
            .with("folderId", Samples.FOLDER)
            .with("externalId", "price-lists")
            .with("description", "Price lists of all years"));
  }

  private LibraryFolderDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  LibraryFolderDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new LibraryFolderDelivery<>(event, changed);
  }

  /**
   * Sets the folder's id ({@code folderId}; as the REST API shows it).
   *
   * @param folderId null is sent as null
   * @return another delivery
   */
  public LibraryFolderDelivery<E> withFolderId(String folderId) {
    return with("folderId", folderId);
  }

  /**
   * Sets the id that your application gave the folder ({@code externalId}; as the REST API shows
   * it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public LibraryFolderDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets the folder's description ({@code description}; as the REST API shows it).
   *
   * @param description null is sent as null
   * @return another delivery
   */
  public LibraryFolderDelivery<E> describedAs(String description) {
    return with("description", description);
  }
}
