package io.github.sambahooks.acceptance.probe;

import io.github.sambahooks.event.ParticipantJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Records the environment of an observer: request scope, class loader, JNDI. */
@ApplicationScoped
public class Surroundings {

  @Inject Seen seen;
  @Inject RequestId request;

  void sync(@Observes ParticipantJoined event) {
    tell("sync", event);
  }

  void async(@ObservesAsync ParticipantJoined event) {
    tell("async", event);
  }

  private void tell(String kind, ParticipantJoined event) {
    seen.add(kind + "-request-" + (request.value() == null ? "inactive" : "active"), event);
    seen.add(kind + "-class-loader-" + classLoader(), event);
    seen.add(kind + "-jndi-" + entry(), event);
  }

  private static String classLoader() {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      return loader.loadClass(Seen.class.getName()) == Seen.class ? "own" : "other";
    } catch (ClassNotFoundException e) {
      return "foreign";
    }
  }

  private static String entry() {
    try {
      return InitialContext.doLookup("java:comp/env/probe");
    } catch (NamingException e) {
      return "none";
    }
  }
}
