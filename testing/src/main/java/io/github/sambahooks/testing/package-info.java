/**
 * Deliveries for tests, as Digital Samba would send them. Add the jar with scope {@code test}.
 *
 * <p>{@link io.github.sambahooks.testing.Deliveries} creates a delivery of any event, with defaults
 * for everything. How to use it depends on what you test:
 *
 * <ul>
 *   <li>An observer as a plain method: pass {@link io.github.sambahooks.testing.Delivery#event()}
 *       to it.
 *   <li>An observer in a CDI container, without a server: use a {@link
 *       io.github.sambahooks.testing.Deliverer}. In JUnit, the annotation {@code SambaHooksTest} of
 *       {@code io.github.sambahooks:sambahooks-testing-junit} starts a container.
 *   <li>An application on a server: use a {@link io.github.sambahooks.testing.WebhookSender}, which
 *       sends the delivery over HTTP, or the command-line sender, {@code
 *       io.github.sambahooks:sambahooks-sender}.
 * </ul>
 *
 * <p>Nothing here depends on a test framework. {@link io.github.sambahooks.testing.Deliverer} needs
 * an implementation of JSON-P on the class path, such as {@code org.eclipse.parsson:parsson}, and
 * {@link io.github.sambahooks.testing.Delivery#event()} needs its API. Everything else needs only
 * the JDK.
 */
package io.github.sambahooks.testing;
