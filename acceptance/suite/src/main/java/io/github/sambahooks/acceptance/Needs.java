package io.github.sambahooks.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names what a server must have for a test; {@code server.features} of its module lists it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Needs {

  /** Enterprise beans. */
  String EJB = "ejb";

  /** Enterprise archives. */
  String EAR = "ear";

  /** {@code java:comp/env}. */
  String JNDI = "jndi";

  /** MicroProfile JWT. */
  String JWT = "jwt";

  /** Another deployment while one is running. */
  String SEVERAL = "several";

  /** Deployments that come and go while the server is running, often. */
  String REDEPLOYMENT = "redeployment";

  /** Jakarta REST, as the example has it. */
  String REST = "rest";

  /** Jakarta Security. */
  String SECURITY = "security";

  /** HTTP Basic as web.xml asks for it. */
  String BASIC = "basic";

  /** Returns the features. */
  String[] value();
}
