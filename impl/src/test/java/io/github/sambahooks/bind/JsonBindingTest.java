package io.github.sambahooks.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.EventBinding;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON-B of a deployment")
class JsonBindingTest {

  @Test
  void is_created_once_and_closed_by_the_library_if_the_application_has_none() {
    try (WeldContainer weld = container()) {
      List<String> calls = new ArrayList<>();
      JsonBinding binding =
          new JsonBinding(weld) {
            @Override
            Jsonb create() {
              return recording(calls);
            }
          };
      Jsonb jsonb = binding.get();

      assertThat(binding.get() == jsonb).isTrue();
      binding.close();
      assertThat(calls).containsExactly("close");
      assertThat(new JsonBinding(weld).get().toJson(List.of(1))).isEqualTo("[1]");
    }
  }

  @Test
  void is_created_by_the_library_if_the_bean_of_the_application_has_no_qualifier() {
    try (WeldContainer weld = container(Unqualified.class)) {
      JsonBinding binding = new JsonBinding(weld);

      assertThat(binding.get()).isNotSameAs(weld.select(Unqualified.class).get().jsonb);
      assertThat(binding.isOfApplication()).isFalse();
      assertThat(binding.problem()).isEmpty();
      binding.close();
    }
  }

  @Test
  void is_a_problem_if_the_application_has_several_with_the_qualifier() {
    try (WeldContainer weld = container(OfSingleton.class, OfDependent.class)) {
      assertThat(new JsonBinding(weld).problem())
          .hasValueSatisfying(
              problem -> assertThat(problem).contains("several", "@EventBinding: leave one"));
    }
  }

  @Test
  void is_the_bean_of_the_application_and_not_closed_by_the_library() {
    try (WeldContainer weld = container(OfSingleton.class, Unqualified.class)) {
      JsonBinding binding = new JsonBinding(weld);

      assertThat(binding.get()).isSameAs(weld.select(OfSingleton.class).get().jsonb);
      assertThat(binding.isOfApplication()).isTrue();
      binding.close();
      assertThat(binding.get().toJson(List.of(1))).isEqualTo("[1]");
    }
  }

  @Test
  void is_destroyed_if_it_is_a_dependent_bean() {
    try (WeldContainer weld = container(OfDependent.class)) {
      JsonBinding binding = new JsonBinding(weld);
      Jsonb jsonb = binding.get();

      binding.close();
      assertThat(weld.select(OfDependent.class).get().disposed).containsExactly(jsonb);
    }
  }

  @Test
  void is_not_created_before_it_is_used() {
    try (WeldContainer weld = container(OfDependent.class)) {
      new JsonBinding(weld).close();

      assertThat(weld.select(OfDependent.class).get().disposed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {OfFailing.class, OfFailingDependent.class, OfNull.class, OfInactiveScope.class})
  void is_named_with_its_class_when_the_application_starts_and_for_each_delivery(Class<?> bean) {
    try (WeldContainer weld = container(bean)) {
      JsonBinding binding = new JsonBinding(weld);
      String name = "the Jsonb with @EventBinding of " + bean.getName();

      assertThat(Deliveries.warnings(binding, RobotDanced.class))
          .singleElement()
          .asString()
          .startsWith(RobotDanced.class.getName() + " cannot be created, because " + name)
          .contains(bean.getAnnotation(Problem.class).value())
          .doesNotContain("<password>");
      assertThat(Deliveries.log(binding, RobotDanced.class, "{}"))
          .singleElement()
          .asString()
          .contains(
              "does not bind to %s: %s %s."
                  .formatted(
                      RobotDanced.class.getName(), name, bean.getAnnotation(Problem.class).value()))
          .doesNotContain("<password>", "Proxy");
    }
  }

  @Test
  void is_named_with_its_class_if_it_fails_after_it_has_been_found() {
    try (WeldContainer weld = container(OfRequest.class)) {
      JsonBinding binding = new JsonBinding(weld);
      RequestContextController request = weld.select(RequestContextController.class).get();
      request.activate();
      assertThat(Deliveries.log(binding, RobotDanced.class, "{}")).isEmpty();
      request.deactivate();

      assertThat(Deliveries.log(binding, RobotDanced.class, "{}"))
          .singleElement()
          .asString()
          .contains(
              "@EventBinding of " + OfRequest.class.getName() + " threw ", "ContextNotActive");
    }
  }

  /** Records its calls, because a provider's {@code Jsonb} does not show that it was closed. */
  private static Jsonb recording(List<String> calls) {
    return (Jsonb)
        Proxy.newProxyInstance(
            Jsonb.class.getClassLoader(),
            new Class<?>[] {Jsonb.class},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              return null;
            });
  }

  private static WeldContainer container(Class<?>... beans) {
    return new Weld()
        .disableDiscovery()
        .addBeanClass(Nothing.class)
        .addBeanClasses(beans)
        .initialize();
  }

  @Dependent
  static class Nothing {}

  @Singleton
  static class OfSingleton {
    @Produces @Singleton @EventBinding final Jsonb jsonb = JsonbBuilder.create();
  }

  @Singleton
  static class Unqualified {
    @Produces @Singleton final Jsonb jsonb = JsonbBuilder.create();
  }

  @Singleton
  static class OfDependent {
    final List<Jsonb> disposed = new ArrayList<>();

    @Produces
    @Dependent
    @EventBinding
    Jsonb jsonb() {
      return JsonbBuilder.create();
    }

    void dispose(@Disposes @EventBinding Jsonb jsonb) {
      disposed.add(jsonb);
    }
  }

  /** What the message says about the bean. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Problem {
    String value();
  }

  @Singleton
  @Problem("threw java.lang.IllegalStateException")
  static class OfFailing {
    @Produces
    @ApplicationScoped
    @EventBinding
    Jsonb jsonb() {
      throw new IllegalStateException("<password>");
    }
  }

  @Singleton
  @Problem("threw java.lang.IllegalStateException")
  static class OfFailingDependent {
    @Produces
    @Dependent
    @EventBinding
    Jsonb jsonb() {
      throw new IllegalStateException("<password>");
    }
  }

  @Singleton
  @Problem("is null")
  static class OfNull {
    @Produces
    @Dependent
    @EventBinding
    Jsonb jsonb() {
      return null;
    }
  }

  @Singleton
  @Problem("threw org.jboss.weld.contexts.ContextNotActiveException")
  static class OfInactiveScope {
    @Produces
    @RequestScoped
    @EventBinding
    Jsonb jsonb() {
      return JsonbBuilder.create();
    }
  }

  @Singleton
  static class OfRequest {
    @Produces
    @RequestScoped
    @EventBinding
    Jsonb jsonb() {
      return JsonbBuilder.create();
    }
  }
}
