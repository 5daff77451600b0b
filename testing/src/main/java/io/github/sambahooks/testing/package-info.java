/**
 * Deliveries to test with, as Digital Samba would send them. For use in tests: add the jar with
 * scope {@code test}.
 *
 * <p>{@link io.github.sambahooks.testing.Deliveries} makes one of any event, with defaults for
 * everything. What to do with it depends on what is tested:
 *
 * <ul>
 *   <li>an observer as a method: {@link io.github.sambahooks.testing.Delivery#event()} is its
 *       argument;
 *   <li>an observer in a CDI container, without a server: {@link
 *       io.github.sambahooks.testing.Deliverer} brings the delivery to it;
 *   <li>an application on a server: {@link io.github.sambahooks.testing.WebhookSender} sends the
 *       delivery over HTTP.
 * </ul>
 *
 * <p>Nothing here depends on a test framework. {@link
 * io.github.sambahooks.testing.Delivery#event()} and {@link io.github.sambahooks.testing.Deliverer}
 * need an implementation of JSON-P in the class path, such as {@code org.eclipse.parsson:parsson};
 * everything else needs the JDK only.
 */
package io.github.sambahooks.testing;
