package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus;

/**
 * The status as a bean. The registrar updates {@link #status()} rather than the bean, because it
 * runs on a thread that may outlive the application's contexts, where a client proxy does not work.
 */
public class RegistrationStatusBean implements RegistrationStatus {

  private final CurrentStatus status = new CurrentStatus();

  /** Called by the CDI container. */
  public RegistrationStatusBean() {}

  /** Returns the status itself, which is usable without a context. */
  public CurrentStatus status() {
    return status;
  }

  @Override
  public Snapshot current() {
    return status.current();
  }
}
