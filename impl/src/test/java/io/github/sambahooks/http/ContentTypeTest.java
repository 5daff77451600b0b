package io.github.sambahooks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Content-Type")
class ContentTypeTest {

  @ParameterizedTest
  @CsvSource({
    "application/json,             true",
    "application/json;charset=utf-8, true",
    "APPLICATION/JSON ; x=y,       true",
    "application/vnd.samba+json,   true",
    "text/json,                    true",
    "text/plain,                   false",
    "text/plain;application/json,  false",
    "'text/plain, application/json', false",
    "application/jsonp,            false",
    "application/x-www-form-urlencoded, false",
    "text/vnd.samba+json,          false",
    "'',                           false",
    ",                             false",
    "json,                         false"
  })
  void is_json_or_not(String value, boolean json) {
    assertThat(new ContentType(value).isJson()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;charset=iso-8859-1",
        "application/json; Charset=ISO-8859-1",
        "application/json; charset=\"iso-8859-1\"",
        "application/json; charset=\"iso\\-8859-1\"",
        "application/json; charset = latin1 ; x=y",
        "text/plain; x=y;charset=iso-8859-1;charset=utf-16",
        "text/plain; x=\"a;charset=utf-16\"; charset=iso-8859-1",
        "text/plain; x=\"\\\";charset=utf-16\"; charset=iso-8859-1",
        "text/plain;;x;charset=iso-8859-1",
        "; charset=iso-8859-1"
      })
  void has_the_charset_of_its_parameter(String value) {
    assertThat(new ContentType(value).charset()).contains(ISO_8859_1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "application/json",
        "application/json; charset=",
        "application/json; charset=\"\"",
        "application/json; charset=klingon",
        "application/json; charset=<script>",
        "application/json; charset",
        "application/json; xcharset=iso-8859-1",
        "application/json; x=\"charset=iso-8859-1\"",
        "charset=iso-8859-1"
      })
  void has_no_charset_if_it_declares_none_that_java_knows(String value) {
    assertThat(new ContentType(value).charset()).isEmpty();
  }

  @Test
  void is_parsed_whatever_its_length() {
    String parameters = "; x=\"" + "\\\"a".repeat(100_000) + "\"; y=" + ";".repeat(100_000);

    assertThat(new ContentType("text/plain" + parameters + "; charset=utf-16").charset())
        .contains(UTF_16);
    assertThat(new ContentType("application/" + "+json".repeat(100_000)).isJson()).isTrue();
    assertThat(new ContentType("application/" + "+json".repeat(100_000) + "/").isJson()).isFalse();
  }
}
