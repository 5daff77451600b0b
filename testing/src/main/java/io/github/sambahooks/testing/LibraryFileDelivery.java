package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryFileEvent;
import java.time.Instant;

/**
 * A delivery that tells of a file of a content library. By default it has all members of a document
 * in a folder. A library belongs to a team: there is neither a room nor a session.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class LibraryFileDelivery<E extends LibraryFileEvent>
    extends LibraryDelivery<E, LibraryFileDelivery<E>> {

  LibraryFileDelivery(Class<E> event) {
    this(
        event,
        ofLibrary(event)
            .with("fileId", Samples.FILE)
            .with("folderId", Samples.FOLDER)
            .with("name", "Price list.pdf")
            .with("type", "document")
            .with("size", 482113)
            .with("status", "READY")
            .with("createdAt", Samples.CREATED));
  }

  private LibraryFileDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  LibraryFileDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new LibraryFileDelivery<>(event, changed);
  }

  /**
   * Sets the file's id ({@code fileId}; as the REST API shows it).
   *
   * @param fileId null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> withFileId(String fileId) {
    return with("fileId", fileId);
  }

  /**
   * Sets the folder that the file is in ({@code folderId}; as the REST API shows it).
   *
   * @param folderId null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> inFolder(String folderId) {
    return with("folderId", folderId);
  }

  /**
   * Sets the file's name ({@code name}; as the REST API shows it).
   *
   * @param name null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the file's type, such as {@code document} ({@code type}; as the REST API shows it).
   *
   * @param type null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> ofType(String type) {
    return with("type", type);
  }

  /**
   * Sets the file's size in bytes ({@code size}; as the REST API shows it).
   *
   * @param bytes sent as it is
   * @return another delivery
   */
  public LibraryFileDelivery<E> ofSize(long bytes) {
    return with("size", bytes);
  }

  /**
   * Sets the file's status, such as {@code READY} ({@code status}; as the REST API shows it).
   *
   * @param status null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> withStatus(String status) {
    return with("status", status);
  }

  /**
   * Sets when it was created ({@code createdAt}; as the REST API shows it).
   *
   * @param time null is sent as null
   * @return another delivery
   */
  public LibraryFileDelivery<E> createdAt(Instant time) {
    return with("createdAt", time);
  }
}
