package io.github.sambahooks.event;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@code Jsonb} bean of the application that binds its {@link CustomEvent}s. Without one,
 * the library binds them with a {@code Jsonb} of its own; it never uses a {@code Jsonb} that does
 * not have this qualifier.
 *
 * <p>Use it if a record needs adapters, deserializers or a naming strategy that annotations on the
 * record cannot express:
 *
 * <pre>{@code
 * @Produces
 * @ApplicationScoped
 * @EventBinding
 * Jsonb jsonb() {
 *   return JsonbBuilder.create(new JsonbConfig().withAdapters(new MoneyAdapter()));
 * }
 * }</pre>
 *
 * <p>The record is then bound from {@code data} as sent, with exactly the names that this {@code
 * Jsonb} has: it alone decides what fits, and {@code robot_id} is not found for {@code robotId}
 * unless its naming strategy says so. {@code data} has one more member, {@code envelope}; if the
 * naming strategy changes this name, annotate the component with
 * {@code @JsonbProperty("envelope")}.
 *
 * <p>The deployment fails if the application has several such beans and observes a custom event.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD})
public @interface EventBinding {

  /** An instance of the annotation, for {@code Instance.select}. */
  final class Literal extends AnnotationLiteral<EventBinding> implements EventBinding {

    /** The only instance. */
    public static final Literal INSTANCE = new Literal();

    private static final long serialVersionUID = 1L;

    private Literal() {}
  }
}
