package io.github.sambahooks.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the features that a test needs. Each server's module lists its {@code server.features}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Needs {

  /** A server on which attacks and orderly stops have been tried. */
  String ATTACKS = "attacks";

  /** Observers of type variables with several bounds. */
  String BOUNDS = "bounds";

  /** CDI that is active in every application. */
  String CDI = "cdi";

  /** Enterprise beans. */
  String EJB = "ejb";

  /** Enterprise archives. */
  String EAR = "ear";

  /** {@code java:comp/env}. */
  String JNDI = "jndi";

  /** MicroProfile JWT. */
  String JWT = "jwt";

  /** Reads of a request that return what has arrived before a buffer is full. */
  String PARTIAL_READS = "partial-reads";

  /** A log that still works while a signal stops the server. */
  String STOP = "stop";

  /** Several deployments at the same time. */
  String SEVERAL = "several";

  /** Repeated redeployment while the server is running. */
  String REDEPLOYMENT = "redeployment";

  /** Jakarta REST, as the example uses it. */
  String REST = "rest";

  /** Jakarta Security. */
  String SECURITY = "security";

  /** HTTP Basic, as configured in web.xml. */
  String BASIC = "basic";

  /** Returns the features. */
  String[] value();
}
