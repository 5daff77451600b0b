package io.github.sambahooks.start;

import static java.lang.System.Logger.Level.ERROR;

import io.github.sambahooks.config.ConfigurationException;
import jakarta.servlet.ServletContext;

/**
 * Logs why an application does not start. Servers log it as well, but not all of them where it is
 * seen.
 */
final class StartFailure {

  private static final System.Logger LOG = System.getLogger(StartFailure.class.getName());

  private StartFailure() {}

  static void log(ServletContext application, Throwable reason) {
    String path = application.getContextPath();
    LOG.log(
        ERROR,
        "The application <{0}> does not start: {1}",
        path.isEmpty() ? "/" : path,
        describe(reason));
  }

  private static String describe(Throwable reason) {
    if (reason instanceof ConfigurationException || reason instanceof StartException) {
      return reason.getMessage();
    }
    // a class that is missing, or not the message, which may contain a secret of the application
    String what = reason instanceof LinkageError ? reason.toString() : reason.getClass().getName();
    return "Samba Hooks failed because of " + what + ". The log of the server has its stack trace";
  }
}
