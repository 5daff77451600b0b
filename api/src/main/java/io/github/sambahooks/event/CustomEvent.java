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
 * <p>JSON-B binds the other components from {@link Envelope#data()}. If CDI resolves exactly one
 * {@code Jsonb} bean of the application, that one is used, otherwise one with default settings.
 * Nested records, lists, enums, dates and JSON-B annotations work as the server's JSON-B provider
 * implements them. A component {@code robotId} is also bound from {@code robot_id}. A member that
 * is absent or null becomes null, zero or false.
 *
 * <p>If {@code data} does not bind, or the constructor of the record throws, the delivery is fired
 * as an {@link UnknownEvent} instead, and a warning is logged that says why.
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
 *   <li>has a type variable;
 *   <li>has several constructors, unless exactly one of them is annotated with
 *       {@code @JsonbCreator}.
 * </ul>
 */
public interface CustomEvent extends WebhookEvent {}
