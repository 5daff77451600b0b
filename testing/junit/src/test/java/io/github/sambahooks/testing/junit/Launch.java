package io.github.sambahooks.testing.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a test class, and prints what failed. */
public final class Launch {

  private Launch() {}

  public static void main(String[] arguments) throws ClassNotFoundException {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Class.forName(arguments[0])))
                .build(),
            listener);
    System.out.println("succeeded: " + listener.getSummary().getTestsSucceededCount());
    listener
        .getSummary()
        .getFailures()
        .forEach(failure -> System.out.println(failure.getException()));
  }
}
