package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryFolderEvent;
import java.time.Instant;

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
            .with("parentId", Samples.PARENT_FOLDER)
            .with("name", "Price lists")
            .with("description", "Price lists of all years")
            .with("createdAt", Samples.CREATED));
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
   * Sets the folder that contains this one ({@code parentId}; inferred from the REST API).
   *
   * @param parentId null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> inFolder(String parentId) {
    return with("parentId", parentId);
  }

  /**
   * Sets the folder's name ({@code name}; inferred from the REST API).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> named(String name) {
    return with("name", name);
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

  /**
   * Sets when the folder was created ({@code createdAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public LibraryFolderDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
