package io.github.sambahooks.event;

/**
 * An event that the application describes itself, because the library has no record for it, or
 * because the application needs other members than the library's record has.
 *
 * <p>Write a public record with the {@link EventName} annotation, an {@code Envelope envelope} and
 * the members of {@code data} that you need, and observe it. No registration is needed:
 *
 * <pre>{@code
 * @EventName("robot_danced")
 * public record RobotDanced(Envelope envelope, String robotId, String dance)
 *     implements CustomEvent {}
 *
 * void danced(@Observes RobotDanced event) { … }
 * }</pre>
 *
 * <p>The other components are bound from {@link Envelope#data()} by a {@code Jsonb} of the
 * library's own, so that they have the same values on every server. Nested records, collections,
 * maps, enums, dates and JSON-B annotations are supported as far as the server's JSON-B provider
 * supports them. To use a {@code Jsonb} of the application, see {@link EventBinding}.
 *
 * <ul>
 *   <li>A member is found by the name of the component or its {@code @JsonbProperty}, otherwise by
 *       a name with the same letters and digits: {@code user_id} for {@code userID}, {@code line_2}
 *       for {@code line2}. A name with a value is preferred to one with null. This also applies to
 *       nested records. Keys of maps and members of a {@code JsonObject} stay as sent.
 *   <li>A member that is absent or null becomes null, zero, false or an empty {@code Optional}.
 *   <li>A number must fit: {@code 9999999999} and {@code 12.9} do not bind to an {@code int}. Text
 *       such as {@code "12"} counts as a number, and a number as text. A {@code boolean} needs
 *       {@code true} or {@code false}.
 *   <li>An {@code Instant} is bound from ISO 8601 or Unix seconds, unless it has a
 *       {@code @JsonbDateFormat}. Formats without a locale are English.
 * </ul>
 *
 * <p>If a value does not bind, or the constructor of the record throws, the delivery is fired as an
 * {@link UnknownEvent} instead, and a warning is logged that names the member and its type, or the
 * class of the exception, but no value. A component is never null although a value was sent.
 *
 * <p>JSON-B creates the record; then the library creates it again with its canonical constructor,
 * from the values of its accessors and the envelope of the delivery. So the constructor is called
 * more than once, and {@link #envelope()} returns the same object as in the library's event. As
 * {@link Record} requires, a record that is created from the components of another one must be
 * equal to it.
 *
 * <p>When the application starts, a sample is bound to each record. If the JSON-B provider cannot
 * create it, a warning names the record, the component and the provider. Exceptions of the
 * application's own code do not count.
 *
 * <p>If the library also has a record for the name, that record is fired after this one, and an
 * observer of {@link WebhookEvent} receives both.
 *
 * <p>The library finds custom events through the observers: observe the record, or a sealed
 * interface that extends this one and permits the record. An observer of any other interface
 * receives only the records that are found in this way. A {@code switch} over your own sealed
 * interface can be exhaustive.
 *
 * <p>The deployment fails, with a message that names the classes and the remedy, if an observed
 * class that implements this interface
 *
 * <ul>
 *   <li>is not a public record, or is nested in a class that is not public;
 *   <li>has no {@code EventName}, or the same one as another record;
 *   <li>has no component {@code Envelope envelope};
 *   <li>has a component {@code eventType}, {@code sessionId}, {@code roomId} or {@code timestamp},
 *       which would hide that of the delivery: it is there already, as {@link #roomId()}. To bind a
 *       member of {@code data} with this name, annotate a component of another name with
 *       {@code @JsonbProperty("roomId")};
 *   <li>has a type variable;
 *   <li>has several constructors, unless exactly one of them is annotated with
 *       {@code @JsonbCreator}.
 * </ul>
 */
public interface CustomEvent extends WebhookEvent {}
