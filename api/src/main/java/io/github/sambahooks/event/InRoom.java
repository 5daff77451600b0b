package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets an observer have the events of one room only:
 *
 * <pre>{@code
 * void joined(@Observes @InRoom("7f8c8eac-6643-47db-8d93-e7633e6e53ec") ParticipantJoined event) { … }
 *
 * void lobby(@Observes @InRoom("${rooms.lobby}") RecordingEvent event) { … }
 * }</pre>
 *
 * <p>Use it with any observed type. The value is the room's id, or an expression of MicroProfile
 * Config, <code>${key}</code> or <code>${key:default}</code>, which is resolved once, when the
 * application starts. Several observers may name the same room, by its id or by different keys.
 *
 * <p>A key without a value, or a blank room, fails the start. An event is in one room, so an
 * observer that names several gets none: write a method for each. A test of the application's own
 * that fires events itself selects the value as it stands in the annotation.
 */
@Qualifier
@Documented
@Repeatable(InRoom.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface InRoom {

  /**
   * Returns the room's id, or an expression for it.
   *
   * @return compared exactly, once the expression is resolved
   */
  String value();

  /**
   * Holds several of them. It is there because an event may carry several: each way in which the
   * observers name its room.
   */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
  @interface List {

    /**
     * Returns the annotations.
     *
     * @return two or more
     */
    InRoom[] value();
  }

  /** The annotation as a value, for {@code Event.select} in a test of an observer. */
  final class Literal extends AnnotationLiteral<InRoom> implements InRoom {

    private static final long serialVersionUID = 1L;

    /** The room's id, or an expression for it. */
    private final String value;

    private Literal(String value) {
      this.value = requireNonNull(value, "value");
    }

    /**
     * Makes the annotation.
     *
     * @param value the room's id, or an expression for it; not null
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
