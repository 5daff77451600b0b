package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryEvent;

/**
 * A delivery about a file or folder of a content library.
 *
 * @param <E> the event
 * @param <D> the delivery's own type, which its methods return
 */
abstract class LibraryDelivery<E extends LibraryEvent, D extends LibraryDelivery<E, D>>
    extends AbstractDelivery<E, D> {

  LibraryDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  /** Returns a body with the envelope and the members of the library. */
  static DeliveryBody ofLibrary(Class<? extends LibraryEvent> type) {
    return Samples.ofTeam(type)
        .with("libraryId", Samples.LIBRARY)
        .with("libraryExternalId", "team-library")
        .with("libraryName", "Sales material");
  }

  /**
   * Sets the library: {@code libraryId} and {@code libraryName} (inferred from the REST API).
   *
   * @param libraryId null is sent as null
   * @param libraryName null is sent as null
   * @return a new delivery
   */
  public D inLibrary(String libraryId, String libraryName) {
    return with("libraryId", libraryId).with("libraryName", libraryName);
  }

  /**
   * Sets the id that your application gave the library ({@code libraryExternalId}; inferred from
   * the REST API).
   *
   * @param externalId null is sent as null
   * @return a new delivery
   */
  public D withLibraryExternalId(String externalId) {
    return with("libraryExternalId", externalId);
  }
}
