package io.github.sambahooks.testing.junit;

import org.junit.jupiter.api.Test;

/** Run by {@link WeldRequirementTest} only: its name is none that Surefire looks for. */
@SambaHooksTest
class ExampleWithoutWeld {

  @Test
  void passes() {}
}
