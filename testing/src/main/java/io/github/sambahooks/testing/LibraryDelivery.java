package io.github.sambahooks.testing;

import io.github.sambahooks.event.LibraryEvent;

/**
 * What the deliveries of a content library's files and folders have in common.
 *
 * @param <E> the event
 * @param <D> the delivery's own type, which its methods return
 */
abstract class LibraryDelivery<E extends LibraryEvent, D extends LibraryDelivery<E, D>>
    extends AbstractDelivery<E, D> {

  LibraryDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  /** Returns the content of an event of a library, without what happened in it. */
  static DeliveryBody ofLibrary(Class<? extends LibraryEvent> event) {
    return Samples.ofTeam(event)
        .with("libraryId", Samples.LIBRARY)
        .with("libraryExternalId", "team-library")
        .with("libraryName", "Sales material");
  }

  /**
   * Sets the library: {@code libraryId} and {@code libraryName} (as the REST API shows it).
   *
   * @param libraryId null is sent as null
   * @param libraryName null is sent as null
   * @return another delivery
   */
  public D inLibrary(String libraryId, String libraryName) {
    return with("libraryId", libraryId).with("libraryName", libraryName);
  }

  /**
   * Sets the id that your application gave the library ({@code libraryExternalId}; as the REST API
   * shows it).
   *
   * @param externalId null is sent as null
   * @return another delivery
   */
  public D withLibraryExternalId(String externalId) {
    return with("libraryExternalId", externalId);
  }
}
