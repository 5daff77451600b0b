package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus;

/**
 * The status as a bean. It hands out its status, which the registrar keeps: a client proxy is of no
 * use on a thread that may outlive the application's contexts.
 */
public class RegistrationStatusBean implements RegistrationStatus {

  private final CurrentStatus status = new CurrentStatus();

  /** Made by the CDI container. */
  public RegistrationStatusBean() {}

  /** Returns the status that the application sees. */
  public CurrentStatus status() {
    return status;
  }

  @Override
  public Snapshot current() {
    return status.current();
  }
}
