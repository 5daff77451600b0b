/**
 * What add-on modules implement: not for applications, and not yet frozen.
 *
 * <ul>
 *   <li>A {@link io.github.sambahooks.spi.DeliveryListener} is told what happens to each delivery.
 *   <li>A {@link io.github.sambahooks.spi.DeliveryHandler} decides what happens to a delivery once
 *       it is known to be an event. By default, its event is fired on the request's thread.
 *   <li>An {@link io.github.sambahooks.spi.AddOn} brings configuration keys, checks, lines of the
 *       start report, and a start and a stop.
 * </ul>
 *
 * <p>Listeners and add-ons are CDI beans. The library looks them up when the application starts, in
 * the application and in every jar of it.
 *
 * <p>Types of this package may change in minor versions until an add-on of somebody else needs them
 * frozen; the change log says so each time.
 */
package io.github.sambahooks.spi;
