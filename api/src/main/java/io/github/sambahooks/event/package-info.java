/**
 * Digital Samba's webhooks as CDI events: what an application observes.
 *
 * <p>The library authenticates and decodes each delivery and fires it as one of the records of this
 * package, first to the {@code @Observes} observers on the request's thread, then to the
 * {@code @ObservesAsync} ones. {@link io.github.sambahooks.event.WebhookEvent} is the root, below
 * it stand group interfaces such as {@link io.github.sambahooks.event.RecordingEvent}, below those
 * one record for each event name, called as the name is: {@code recording_ready} is {@link
 * io.github.sambahooks.event.RecordingReady}. A name that this version does not know is an {@link
 * io.github.sambahooks.event.UnknownEvent}.
 *
 * <p>Nothing here is null unless its documentation says so. Of the sender's facts each says whether
 * the vendor documents it.
 */
package io.github.sambahooks.event;
