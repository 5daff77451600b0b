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
 * Names an event as Digital Samba does. On the record of a {@link CustomEvent} it says which event
 * the record stands for; on the parameter of an observer it lets through that event only:
 *
 * <pre>{@code
 * @EventName("poll_created")
 * public record PollCreated(Envelope envelope, String question) implements CustomEvent {}
 *
 * void untyped(@Observes @EventName("poll_closed") UnknownEvent event) { … }
 * }</pre>
 *
 * <p>Use it with an observed type that stands for several events: {@link UnknownEvent}, a group, or
 * {@link WebhookEvent}. A record stands for one event only and needs no name.
 *
 * <p>A name that no event known to the library or the application has, but nearly, and one that can
 * never come as the observed type, are warned of when the application starts. A blank name on a
 * record fails the deployment.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface EventName {

  /**
   * Returns the event's name, such as {@code poll_created}.
   *
   * @return compared exactly
   */
  String value();

  /** The annotation as a value, for {@code Event.select} in a test of an observer. */
  final class Literal extends AnnotationLiteral<EventName> implements EventName {

    private static final long serialVersionUID = 1L;

    /** The event's name. */
    private final String value;

    private Literal(String value) {
      this.value = requireNonNull(value, "value");
    }

    /**
     * Makes the annotation.
     *
     * @param value the event's name; not null
     * @return a new literal
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
