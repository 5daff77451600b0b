package io.github.sambahooks.spi;

import java.util.List;

/**
 * The application that an add-on runs in.
 *
 * <p>Safe for use by multiple threads.
 */
public interface Deployment {

  /**
   * Returns the context path of the application.
   *
   * @return empty for the root; never null
   */
  String contextPath();

  /**
   * Returns the path that deliveries are received at, relative to the context path.
   *
   * @return begins with a slash; never null
   */
  String path();

  /**
   * Returns all observer methods of the application that observe a webhook event.
   *
   * @return unmodifiable, in the order of their names; never null
   */
  List<ObservedMethod> observers();

  /**
   * Returns the pipeline that fires events to these observers.
   *
   * @return never null
   */
  Pipeline pipeline();

  /**
   * Returns a listener that forwards each call to all listeners of the application. Use it to
   * notify them of what the add-on does with a delivery. Its methods never throw.
   *
   * @return never null
   */
  DeliveryListener listeners();
}
