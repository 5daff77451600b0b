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
 * Restricts an observer to the events of one room:
 *
 * <pre>{@code
 * void joined(@Observes @InRoom("7f8c8eac-6643-47db-8d93-e7633e6e53ec") ParticipantJoined event) { … }
 *
 * void lobby(@Observes @InRoom("${rooms.lobby}") RecordingEvent event) { … }
 * }</pre>
 *
 * <p>Use it with any observed type. The value is the id of the room, or a MicroProfile Config
 * expression, <code>${key}</code> or <code>${key:default}</code>, which is resolved once, when the
 * application starts. Several observers may name the same room, by its id or by different keys.
 *
 * <p>The start fails if a key has no value, or if the result cannot be the id of a room: it is
 * blank, or contains white space, quotes, commas, braces or {@code *}. An event belongs to one
 * room, so an observer that names several is never called: write one method per room. A test that
 * fires events itself must select the value exactly as it is written in the annotation.
 */
@Qualifier
@Documented
@Repeatable(InRoom.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface InRoom {

  /**
   * Returns the id of the room, or an expression for it.
   *
   * @return compared exactly after the expression is resolved
   */
  String value();

  /**
   * Contains several {@code @InRoom} annotations. It exists because the library fires an event with
   * every value by which observers name its room.
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

  /** An instance of the annotation, for {@code Event.select} in a test of an observer. */
  final class Literal extends AnnotationLiteral<InRoom> implements InRoom {

    private static final long serialVersionUID = 1L;

    /** The id of the room, or an expression for it. */
    private final String value;

    private Literal(String value) {
      this.value = requireNonNull(value, "value");
    }

    /**
     * Creates an instance.
     *
     * @param value the id of the room, or an expression for it; not null
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
