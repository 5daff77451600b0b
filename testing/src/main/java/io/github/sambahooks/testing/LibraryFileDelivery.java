package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryFileEvent;
import java.time.Instant;

/**
 * A delivery about a file of a content library. All members of a document in a folder are set by
 * default. A library belongs to a team, so the delivery has no room and no session.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class LibraryFileDelivery<E extends LibraryFileEvent>
    extends LibraryDelivery<E, LibraryFileDelivery<E>> {

  LibraryFileDelivery(Class<E> type) {
    this(
        type,
        ofLibrary(type)
            .with("fileId", Samples.FILE)
            .with("folderId", Samples.FOLDER)
            .with("name", "Price list.pdf")
            .with("type", "document")
            .with("size", 482113)
            .with("status", "READY")
            .with("createdAt", Samples.CREATED));
  }

  private LibraryFileDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  LibraryFileDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new LibraryFileDelivery<>(type, body);
  }

  /**
   * Sets the file's id ({@code fileId}; inferred from the REST API).
   *
   * @param fileId null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> withFileId(String fileId) {
    return with("fileId", fileId);
  }

  /**
   * Sets the folder that contains the file ({@code folderId}; inferred from the REST API).
   *
   * @param folderId null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> inFolder(String folderId) {
    return with("folderId", folderId);
  }

  /**
   * Sets the file's name ({@code name}; inferred from the REST API).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the file's type, such as {@code document} ({@code type}; inferred from the REST API).
   *
   * @param type null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> ofType(String type) {
    return with("type", type);
  }

  /**
   * Sets the file's size in bytes ({@code size}; inferred from the REST API).
   *
   * @param bytes the size in bytes
   * @return a new delivery
   */
  public LibraryFileDelivery<E> ofSize(long bytes) {
    return with("size", bytes);
  }

  /**
   * Sets the file's status, such as {@code READY} ({@code status}; inferred from the REST API).
   *
   * @param status null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> withStatus(String status) {
    return with("status", status);
  }

  /**
   * Sets when the file was created ({@code createdAt}; inferred from the REST API).
   *
   * @param time null is sent as null
   * @return a new delivery
   */
  public LibraryFileDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
