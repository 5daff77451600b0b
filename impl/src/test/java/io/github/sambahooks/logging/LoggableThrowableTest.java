package io.github.sambahooks.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A throwable for the log")
class LoggableThrowableTest {

  @Test
  void is_the_exception_itself_if_that_is_harmless() {
    Throwable usual = new IllegalStateException("no disk", new RuntimeException());

    assertThat(LoggableThrowable.of(usual)).isSameAs(usual);
    assertThat(LoggableThrowable.of(null)).isNull();
  }

  @Test
  void has_a_short_message() {
    assertThat(print(new IllegalStateException("x".repeat(1 << 20)))).hasSizeLessThan(20_000);
  }

  @Test
  void cannot_forge_a_line_of_the_log() {
    Throwable forged = new IllegalStateException("a", new RuntimeException("b\r\nSEVERE c"));

    assertThat(print(forged)).contains("b\\u000d\\u000aSEVERE c").doesNotContain("\nSEVERE");
  }

  @Test
  void has_a_short_stack_trace() {
    assertThat(print(overflow()).lines().count()).isLessThan(250);
  }

  @Test
  void has_few_causes() {
    Throwable deep = new IllegalStateException("0");
    for (int i = 1; i < 500; i++) {
      deep = new IllegalStateException(String.valueOf(i), deep);
    }

    assertThat(print(deep).lines().filter(line -> line.startsWith("Caused by")).count())
        .isBetween(3L, 20L);
  }

  @Test
  void can_be_printed_even_if_the_exception_cannot() {
    Throwable broken =
        new IllegalStateException() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new UnsupportedOperationException("broken");
          }
        };

    assertThat(print(new RuntimeException("outer", broken)))
        .startsWith("java.lang.RuntimeException, which cannot be printed")
        .contains("UnsupportedOperationException");
  }

  @Test
  void ends_although_an_exception_is_its_own_cause() {
    class Circular extends RuntimeException {
      private static final long serialVersionUID = 1L;

      @Override
      public synchronized Throwable getCause() {
        return this;
      }
    }

    assertThat(print(new Circular())).contains("Circular");
    assertThat(print(new RuntimeException("\n", new Circular()))).contains("Circular");
  }

  private static Throwable overflow() {
    try {
      return overflow();
    } catch (StackOverflowError e) {
      return e;
    }
  }

  private static String print(Throwable original) {
    StringWriter text = new StringWriter();
    LoggableThrowable.of(original).printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
