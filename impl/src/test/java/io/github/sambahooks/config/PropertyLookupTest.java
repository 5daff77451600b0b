package io.github.sambahooks.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A property of a server other than SmallRye's")
class PropertyLookupTest {

  private static final String KEY = "key";

  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> resolved = new HashMap<>();
  private final PropertyLookup properties = new PropertyLookup(new FakeConfig());

  @ParameterizedTest
  @CsvSource({
    "a${none}b, ab",
    "a${none}, a",
    "${known}${none}, value",
    "a${none, a",
    "a\\${b}${none}, a${b}"
  })
  void cannot_be_resolved_if_payara_replaces_an_expression_by_nothing(String text, String value) {
    put("known", "value", "value");
    put(KEY, text, value);

    assertThatThrownBy(() -> properties.value(KEY))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(null);
  }

  @ParameterizedTest
  @CsvSource({
    "a${none}b, a${none}b",
    "a${none:}b, ab",
    "a${ALIAS=none}b, a-alias-b",
    "${known}, value",
    "a${none, a${none",
    "a${b:${none}}, a",
    "a, a"
  })
  void has_the_value_of_the_server_otherwise(String text, String value) {
    put("known", "value", "value");
    put(KEY, text, value);

    assertThat(properties.value(KEY)).contains(value);
    assertThat(properties.isAltered(KEY)).isFalse();
  }

  @Test
  void cannot_be_resolved_if_the_server_throws_or_ignores_it() {
    put(KEY, "${none}", null);
    assertThatThrownBy(() -> properties.value(KEY)).isInstanceOf(NoSuchElementException.class);

    put(KEY, null, "throw");
    assertThatThrownBy(() -> properties.value(KEY))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a$$b", "a\\$b", "a\\${b}", "$$"})
  void is_not_altered_if_the_server_keeps_what_is_written(String text) {
    put(KEY, text, text);

    assertThat(properties.isAltered(KEY)).isFalse();
  }

  @Test
  void is_not_altered_if_the_server_replaces_all_of_it() {
    put(KEY, "encrypted", "a$$b");

    assertThat(properties.isAltered(KEY)).isFalse();
  }

  @Test
  void is_altered_on_a_server_that_drops_backslashes_and_keeps_dollars() {
    put(KEY, "a$$b\\$c", "a$$b$c");
    put("other", "${key}", "a$$b$c");

    assertThat(properties.isAltered(KEY)).isTrue();
    assertThat(properties.isAltered("other")).isFalse();
    assertThat(properties.involved("other")).containsExactly("other", KEY);
  }

  @Test
  void ends_the_search_if_it_refers_to_itself() {
    put(KEY, "${other}", "x");
    put("other", "${key}", "x");

    assertThat(properties.involved(KEY)).containsExactly(KEY, "other");
  }

  @Test
  void is_absent_if_it_is_not_set() {
    assertThat(properties.value(KEY)).isEmpty();
    assertThat(properties.isAltered(KEY)).isFalse();
  }

  @Test
  void does_not_show_its_text() {
    assertThat(new WrittenText("hidden").toString()).doesNotContain("hidden");
  }

  private void put(String key, String text, String value) {
    written.put(key, text);
    resolved.put(key, value);
  }

  /** Has the texts and the values that the server would have. */
  private final class FakeConfig implements Config {

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
      String value = resolved.get(name);
      if ("throw".equals(value)) {
        throw new IllegalArgumentException("quotes the value");
      }
      return Optional.ofNullable(value).map(type::cast);
    }

    @Override
    public ConfigValue getConfigValue(String name) {
      String text = written.get(name);
      if (text == null && resolved.containsKey(name)) {
        throw new IllegalArgumentException("quotes the value");
      }
      return new FakeValue(name, resolved.get(name), text);
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
      throw new AssertionError();
    }

    @Override
    public Iterable<String> getPropertyNames() {
      return written.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
      return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
      return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new AssertionError();
    }
  }

  private record FakeValue(String getName, String getValue, String getRawValue)
      implements ConfigValue {

    @Override
    public String getSourceName() {
      return "fake";
    }

    @Override
    public int getSourceOrdinal() {
      return 100;
    }
  }
}
