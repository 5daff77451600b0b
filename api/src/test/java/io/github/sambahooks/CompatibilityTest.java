package io.github.sambahooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.client.Webhooks;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.registration.RegistrationStatus;
import jakarta.json.bind.annotation.JsonbCreator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds what docs/compatibility.md says of the types that applications use. */
@DisplayName("The API")
class CompatibilityTest {

  private static final List<Class<?>> TYPES =
      Stream.of(WebhookEvent.class, Webhooks.class, RegistrationStatus.class)
          .flatMap(member -> ApiTypes.inPackageOf(member).stream())
          .toList();

  private static final List<Class<?>> RECORDS = TYPES.stream().filter(Class::isRecord).toList();

  @Test
  void has_no_sealed_type_so_that_all_of_them_can_grow() {
    assertThat(TYPES).contains(WebhookEvent.class, Envelope.class).noneMatch(Class::isSealed);
  }

  @Test
  void has_the_envelope_first_in_every_event() {
    assertThat(RECORDS.stream().filter(WebhookEvent.class::isAssignableFrom))
        .isNotEmpty()
        .allSatisfy(
            type -> {
              RecordComponent first = type.getRecordComponents()[0];
              assertThat(first.getName()).isEqualTo("envelope");
              assertThat(first.getType()).isEqualTo(Envelope.class);
            });
  }

  @Test
  void keeps_the_constructors_of_records_and_names_the_one_for_json_b() {
    assertThat(RECORDS).isNotEmpty().allMatch(CompatibilityTest::hasGrownCompatibly);
  }

  @Test
  void asks_nothing_of_custom_events_but_the_envelope() {
    assertThat(Arrays.stream(CustomEvent.class.getMethods()).filter(CompatibilityTest::isAbstract))
        .extracting(Method::getName)
        .containsExactly("envelope");
  }

  @Test
  void takes_no_more_names_from_the_components_of_custom_events() {
    assertThat(CustomEvent.class.getMethods())
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("envelope", "eventType", "sessionId", "roomId", "timestamp");
  }

  @Test
  void lets_applications_seal_the_groups_of_their_own_events() {
    assertThat(Dance.class).isAssignableTo(CustomEvent.class);
    assertThat(Dance.class.getPermittedSubclasses()).containsExactly(RobotDanced.class);
  }

  @Test
  void is_held_by_a_rule_that_tells_compatible_records_from_others() {
    assertThat(hasGrownCompatibly(Original.class)).isTrue();
    assertThat(hasGrownCompatibly(Grown.class)).isTrue();
    assertThat(hasGrownCompatibly(GrownInFront.class)).isFalse();
    assertThat(hasGrownCompatibly(GrownWithoutCreator.class)).isFalse();
    assertThat(hasGrownCompatibly(GrownInSecret.class)).isFalse();
  }

  /**
   * A record has its canonical constructor only, or also the earlier ones: each is public and takes
   * the first components. JSON-B needs to be told which of several constructors to use.
   */
  private static boolean hasGrownCompatibly(Class<?> record) {
    List<Class<?>> components =
        Stream.of(record.getRecordComponents()).<Class<?>>map(RecordComponent::getType).toList();
    List<Constructor<?>> constructors = List.of(record.getDeclaredConstructors());
    return constructors.stream().allMatch(it -> isPublicAndTakesTheFirst(components, it))
        && (constructors.size() == 1
            || constructors.stream()
                .filter(it -> it.isAnnotationPresent(JsonbCreator.class))
                .map(Constructor::getParameterCount)
                .toList()
                .equals(List.of(components.size())));
  }

  private static boolean isPublicAndTakesTheFirst(
      List<Class<?>> components, Constructor<?> constructor) {
    return Modifier.isPublic(constructor.getModifiers())
        && constructor.getParameterCount() <= components.size()
        && List.of(constructor.getParameterTypes())
            .equals(components.subList(0, constructor.getParameterCount()));
  }

  private static boolean isAbstract(Method method) {
    return Modifier.isAbstract(method.getModifiers());
  }

  /** A group of the application's own. */
  public sealed interface Dance extends CustomEvent permits RobotDanced {}

  /** An event of the application's own. */
  public record RobotDanced(Envelope envelope, String robotId) implements Dance {}

  /** Version 1.0 of a record. */
  public record Original(Envelope envelope, String name) {}

  /** Version 1.1 of it. */
  public record Grown(Envelope envelope, String name, Integer age) {

    /** The new canonical constructor. */
    @JsonbCreator
    public Grown {}

    /** The earlier one. */
    public Grown(Envelope envelope, String name) {
      this(envelope, name, null);
    }
  }

  /** Has a new component that is not the last. */
  public record GrownInFront(Envelope envelope, Integer age, String name) {

    /** The new canonical constructor. */
    @JsonbCreator
    public GrownInFront {}

    /** The earlier one. */
    public GrownInFront(Envelope envelope, String name) {
      this(envelope, null, name);
    }
  }

  /** Leaves JSON-B the choice. */
  public record GrownWithoutCreator(Envelope envelope, String name, Integer age) {

    /** The earlier constructor. */
    public GrownWithoutCreator(Envelope envelope, String name) {
      this(envelope, name, null);
    }
  }

  /** Has hidden the earlier constructor. */
  public record GrownInSecret(Envelope envelope, String name, Integer age) {

    /** The new canonical constructor. */
    @JsonbCreator
    public GrownInSecret {}

    private GrownInSecret(Envelope envelope, String name) {
      this(envelope, name, null);
    }
  }
}
