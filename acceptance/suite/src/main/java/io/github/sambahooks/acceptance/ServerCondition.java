package io.github.sambahooks.acceptance;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips tests that need a missing feature, and all tests if the JDK is too old for the server. */
public final class ServerCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    int needed = Integer.getInteger("server.jdk", 17);
    int found = Runtime.version().feature();
    if (found < needed) {
      String reason =
          "%s needs JDK %d, but the newest installed one is JDK %d"
              .formatted(System.getProperty("server.name"), needed, found);
      if (context.getTestClass().isPresent() && context.getTestMethod().isEmpty()) {
        System.out.printf("%n##### SKIPPED %s: %s #####%n%n", context.getDisplayName(), reason);
      }
      return disabled(reason);
    }
    return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
        .map(needs -> List.of(needs.value()))
        .filter(needs -> !Server.features().containsAll(needs))
        .map(
            needs ->
                disabled(
                    System.getProperty("server.name") + " lacks some of the features " + needs))
        .orElse(enabled("the server has what is needed"));
  }
}
