package io.github.sambahooks.event;

/**
 * An event that the application itself describes, because this version of the library has no record
 * for it, or because it wants other members than the library's record has.
 *
 * <p>Write a public record with the {@link EventName} annotation, an {@code Envelope envelope}, and
 * the members of {@code data} that you need, and observe it. There is nothing else to do, and
 * nothing to register:
 *
 * <pre>{@code
 * @EventName("poll_created")
 * public record PollCreated(Envelope envelope, String pollId, String question)
 *     implements CustomEvent {}
 *
 * void created(@Observes PollCreated event) { … }
 * }</pre>
 *
 * <p>The components besides the envelope are bound from {@link Envelope#data()} with JSON-B: by the
 * application's {@code Jsonb} bean if CDI resolves exactly one, else by one of the library's, with
 * the defaults of JSON-B. Nested records, lists, enums, dates and the annotations of JSON-B are
 * those of the server's provider. A component {@code pollId} is also found as {@code poll_id}; a
 * member that is absent or null is what JSON-B makes of an absent one: null, zero or false.
 *
 * <p>If {@code data} does not bind, or the record's constructor throws, the delivery is fired as an
 * {@link UnknownEvent} instead, and the log says why.
 *
 * <p>If the name is one that the library has a record for, that record is fired as well, after this
 * one: an observer of {@link WebhookEvent} then gets both.
 *
 * <p>The observers alone tell which custom events there are. Observe the record, or a sealed
 * interface that extends this one and permits it; an observer of another interface gets the records
 * that are known so. The deployment fails, with a message that names the classes and what to do, if
 * an observed class that implements this interface is not a public record in public classes, has no
 * {@code EventName}, no {@code Envelope envelope}, a type variable, several constructors of which
 * not exactly one is a {@code @JsonbCreator}, or the name of another one.
 */
public interface CustomEvent extends WebhookEvent {}
