package io.github.sambahooks.readme;

import io.github.sambahooks.registration.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class WebhookHealth {

  @Inject RegistrationStatus registration;

  public boolean isHealthy() {
    return registration.current().state() != RegistrationStatus.State.FAILED;
  }
}
