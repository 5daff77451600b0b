/**
 * Digital Samba's webhooks as CDI events for applications to observe.
 *
 * <p>The library authenticates and decodes each delivery and fires it as one of the records in this
 * package: first to the {@code @Observes} observers on the thread of the request, then to the
 * {@code @ObservesAsync} observers.
 *
 * <p>{@link io.github.sambahooks.event.WebhookEvent} is the root. It has group interfaces such as
 * {@link io.github.sambahooks.event.RecordingEvent}, and each group has one record per event. The
 * record is named after the event: {@code recording_ready} is {@link
 * io.github.sambahooks.event.RecordingReady}. An event whose name this version does not know is an
 * {@link io.github.sambahooks.event.UnknownEvent}; an application can describe it with a {@link
 * io.github.sambahooks.event.CustomEvent}.
 *
 * <p>Minor versions may add events, groups, and components at the end of records. Constructors and
 * accessors that exist stay.
 *
 * <p>Nothing is null unless its documentation says so. Each fact about the sender says whether the
 * vendor documents it.
 */
package io.github.sambahooks.event;
