package io.github.sambahooks.acceptance.probe;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** A bean that lives as long as a request. */
@RequestScoped
public class RequestId {

  private final String value = UUID.randomUUID().toString();

  String value() {
    return value;
  }
}
