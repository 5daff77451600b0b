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
 * <p>The vendor documents little of what a delivery contains, so the library accepts every form
 * that the vendor's REST API and example programs use, and gives null for anything else:
 *
 * <ul>
 *   <li>An id is text, or a whole number, which is given as its digits. Numbers such as {@code 1.0}
 *       and {@code 1e3} are not ids.
 *   <li>A time is in ISO 8601, without a zone in UTC, or in Unix seconds, as a number or as text. A
 *       number of seconds that would be beyond the year 2200 is taken as milliseconds. No time is
 *       before the year 1 or beyond the year 2200.
 *   <li>A size and a duration are never negative.
 * </ul>
 *
 * <p>{@link io.github.sambahooks.event.Envelope#body()} has everything as it was sent.
 *
 * <p>Minor versions may add events, groups, and components at the end of records. Constructors and
 * accessors that exist stay.
 *
 * <p>Nothing is null unless its documentation says so. Each fact about the sender says whether the
 * vendor documents it.
 */
package io.github.sambahooks.event;
