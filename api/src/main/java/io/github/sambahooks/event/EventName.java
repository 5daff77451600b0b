package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an event as Digital Samba does. On the record of a {@link CustomEvent}, it says which event
 * the record represents. On the parameter of an observer, it restricts the observer to that event:
 *
 * <pre>{@code
 * @EventName("robot_danced")
 * public record RobotDanced(Envelope envelope, String robotId, String dance)
 *     implements CustomEvent {}
 *
 * void stopped(@Observes @EventName("robot_stopped") WebhookEvent event) { … }
 * }</pre>
 *
 * <p>Use it with an observed type that covers several events: {@link WebhookEvent}, a group or
 * {@link UnknownEvent}. A record covers one event only and needs no name.
 *
 * <p>To receive an event that the library does not know yet, observe {@link WebhookEvent} with its
 * name, not {@link UnknownEvent}: the observer still receives the event when a later version of the
 * library has a record for it.
 *
 * <p>A name has only letters, digits, {@code _}, {@code -} and {@code .}; expressions are not
 * resolved in it. When the application starts, a warning is logged for any other name, for one that
 * nearly matches a known one, and for an observer whose type never has the given name. A blank name
 * on a record fails the deployment.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface EventName {

  /**
   * Returns the name of the event, such as {@code robot_danced}.
   *
   * @return compared exactly
   */
  String value();

  /** An instance of the annotation, for {@code Event.select} in a test of an observer. */
  final class Literal extends AnnotationLiteral<EventName> implements EventName {

    private static final long serialVersionUID = 1L;

    /** The name of the event. */
    private final String value;

    private Literal(String value) {
      this.value = requireNonNull(value, "value");
    }

    /**
     * Creates an instance.
     *
     * @param value the name of the event; not null
     * @return a new literal
     * @throws NullPointerException if the value is null
     */
    public static Literal of(String value) {
      return new Literal(value);
    }

    @Override
    public String value() {
      return value;
    }
  }
}
