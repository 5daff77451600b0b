package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryFolderEvent;

/**
 * A delivery about a folder of a content library. All members of a folder are set by default. A
 * library belongs to a team, so the delivery has no room and no session.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class LibraryFolderDelivery<E extends LibraryFolderEvent>
    extends LibraryDelivery<E, LibraryFolderDelivery<E>> {

  LibraryFolderDelivery(Class<E> type) {
    this(
        type,
        ofLibrary(type)
            .with("folderId", Samples.FOLDER)
            .with("externalId", "price-lists")
            .with("description", "Price lists of all years"));
  }

  private LibraryFolderDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  LibraryFolderDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new LibraryFolderDelivery<>(type, body);
  }

  /**
   * Sets the folder's id ({@code folderId}; inferred from the REST API).
   *
   * @param folderId null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> withFolderId(String folderId) {
    return with("folderId", folderId);
  }

  /**
   * Sets the id that your application gave the folder ({@code externalId}; inferred from the REST
   * API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> withExternalId(String externalId) {
    return with("externalId", externalId);
  }

  /**
   * Sets the folder's description ({@code description}; inferred from the REST API).
   *
   * @param description null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> describedAs(String description) {
    return with("description", description);
  }
}
