package io.github.sambahooks.config;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hints for editors")
class EditorHintsTest {

  @Test
  void contain_every_key_with_its_default() {
    Map<String, Optional<String>> hints =
        Stream.of(EditorHints.class.getDeclaredFields())
            .map(field -> field.getAnnotation(ConfigProperty.class))
            .collect(toMap(ConfigProperty::name, EditorHintsTest::defaultValue));

    assertThat(hints)
        .isEqualTo(
            Stream.of(ConfigKey.values())
                .collect(toMap(ConfigKey::key, key -> Optional.ofNullable(key.defaultValue()))));
  }

  @Test
  void are_neither_a_bean_nor_injection_points() {
    assertThat(EditorHints.class.getModifiers()).matches(Modifier::isAbstract);
    assertThat(EditorHints.class.getDeclaredFields())
        .noneMatch(field -> field.isAnnotationPresent(Inject.class));
  }

  private static Optional<String> defaultValue(ConfigProperty property) {
    return Optional.of(property.defaultValue())
        .filter(value -> !value.equals(ConfigProperty.UNCONFIGURED_VALUE));
  }
}
