/**
 * Interfaces for add-on modules. Applications need only {@link
 * io.github.sambahooks.spi.DeliveryListener}, if at all.
 *
 * <ul>
 *   <li>A {@link io.github.sambahooks.spi.DeliveryListener} is notified of what happens to each
 *       delivery.
 *   <li>A {@link io.github.sambahooks.spi.DeliveryHandler} decides what happens to a delivery that
 *       was decoded to an event. By default, the event is fired on the thread of the request.
 *   <li>An {@link io.github.sambahooks.spi.AddOn} contributes configuration keys, checks, lines of
 *       the start report, a start and a stop.
 * </ul>
 *
 * <p>Listeners and add-ons are CDI beans. The library looks them up in the application and all of
 * its jars when the application starts.
 *
 * <p>This package is not frozen yet: its types may change in minor versions, and the change log
 * says so each time.
 */
package io.github.sambahooks.spi;
