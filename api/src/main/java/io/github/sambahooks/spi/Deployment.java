package io.github.sambahooks.spi;

import java.util.List;

/**
 * What add-ons may know of the application that they are in.
 *
 * <p>Safe for use by multiple threads.
 */
public interface Deployment {

  /**
   * Returns the path of the application on its server.
   *
   * @return empty for the root; never null
   */
  String contextPath();

  /**
   * Returns the path that deliveries are received at, below the context path.
   *
   * @return begins with a slash; never null
   */
  String path();

  /**
   * Returns every observer method of the application that observes a webhook event.
   *
   * @return in the order of their names; immutable; never null
   */
  List<ObservedMethod> observers();

  /**
   * Returns what fires events to these observers.
   *
   * @return never null
   */
  Pipeline pipeline();

  /**
   * Returns a listener that passes each call on to all listeners of the application, for an add-on
   * that has something to tell them.
   *
   * @return never throws; never null
   */
  DeliveryListener listeners();
}
