package io.github.sambahooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("An answer")
class HttpAnswerTest {

  private static final String CLOSE = "setHeader Connection close";

  @ParameterizedTest
  @EnumSource(
      names = {"NOT_AN_EVENT", "FAILED", "DELIVERED"},
      mode = Mode.EXCLUDE)
  void closes_the_connection_if_it_leaves_a_declared_body_unread(HttpAnswer answer)
      throws Exception {
    assertThat(calls(answer, TestRequest.post().declaring(9))).contains(CLOSE);
    assertThat(calls(answer, TestRequest.post().header("Transfer-Encoding", "chunked")))
        .contains(CLOSE);
    assertThat(calls(answer, TestRequest.post().protocol("HTTP/1.0").declaring(9))).contains(CLOSE);
  }

  @ParameterizedTest
  @EnumSource
  void keeps_the_connection_if_there_is_no_body(HttpAnswer answer) throws Exception {
    assertThat(calls(answer, TestRequest.post())).doesNotContain(CLOSE);
    assertThat(calls(answer, TestRequest.post().declaring(0))).doesNotContain(CLOSE);
  }

  @ParameterizedTest
  @EnumSource
  void has_no_connection_header_in_http_2(HttpAnswer answer) throws Exception {
    assertThat(calls(answer, TestRequest.post().protocol("HTTP/2.0").declaring(9)))
        .doesNotContain(CLOSE);
  }

  @Test
  void keeps_the_connection_after_a_body_that_was_read() throws Exception {
    assertThat(calls(HttpAnswer.DELIVERED, TestRequest.post().declaring(9))).doesNotContain(CLOSE);
    assertThat(calls(HttpAnswer.NOT_AN_EVENT, TestRequest.post().declaring(9)))
        .doesNotContain(CLOSE);
  }

  @Test
  void discards_what_the_application_has_written_before_it_sets_the_status() throws Exception {
    assertThat(calls(HttpAnswer.DELIVERED, TestRequest.post()))
        .containsExactly("resetBuffer", "setStatus 200", "setContentLength 0", "flushBuffer");
  }

  private static List<String> calls(HttpAnswer answer, TestRequest request) throws Exception {
    List<String> calls = new ArrayList<>();
    answer.send(
        request.build(),
        (HttpServletResponse)
            Proxy.newProxyInstance(
                HttpAnswerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                  StringBuilder call = new StringBuilder(method.getName());
                  for (Object argument : arguments == null ? new Object[0] : arguments) {
                    call.append(' ').append(argument);
                  }
                  calls.add(call.toString());
                  return null;
                }));
    return calls;
  }
}
