package io.github.sambahooks.acceptance.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a page with axe-core, by the rules of WCAG 2.2 AA and its own best practices. */
final class Accessibility {

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }).then(
        ({ violations }) => done(violations.map(
          ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)),
        (failure) => done([String(failure)]));
      """;

  private Accessibility() {}

  /** Returns a line for each violated rule. */
  @SuppressWarnings("unchecked")
  static List<String> violations(BoardPage page) throws IOException {
    page.run(script());
    return (List<String>) page.browser.executeAsyncScript(RUN);
  }

  private static String script() throws IOException {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
