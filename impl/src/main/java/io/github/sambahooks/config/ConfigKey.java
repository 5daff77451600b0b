package io.github.sambahooks.config;

import io.github.sambahooks.spi.ConfigurationKey;

/** The configuration keys of the library, each with its default and its meaning. */
public enum ConfigKey implements ConfigurationKey {
  SECRET("sambahooks.secret", null, "the webhook's authorization_header"),
  PREVIOUS_SECRET(
      "sambahooks.previous-secret", null, "also accepted while a secret is being rotated"),
  PATH(
      "sambahooks.path",
      "/webhooks/digitalsamba",
      "where the servlet listens, below the context path"),
  MAX_BODY_SIZE("sambahooks.max-body-size", "262144", "bytes"),
  BODY_TIMEOUT("sambahooks.body-timeout", "10s", "how long a body may take to arrive"),
  REQUIRE_HTTPS(
      "sambahooks.require-https", "false", "refuse deliveries that did not come over TLS"),
  ASYNC_MAX_PENDING(
      "sambahooks.async.max-pending",
      "10000",
      "events whose asynchronous observers have not completed"),
  ASYNC_MAX_PENDING_BYTES(
      "sambahooks.async.max-pending-bytes", "33554432", "bytes of their bodies, in total"),
  SHUTDOWN_TIMEOUT(
      "sambahooks.shutdown-timeout",
      "10s",
      "how long a stopping application waits for its observers"),
  ALLOW_UNAUTHENTICATED(
      "sambahooks.allow-unauthenticated",
      "false",
      "accept deliveries without a secret; logged as a warning at every start"),
  HEADERS(
      "sambahooks.headers",
      null,
      "names of request headers, separated by commas, that an event's envelope contains"),
  ENABLED("sambahooks.enabled", "true", "false: nothing is mounted"),
  REGISTRATION_ENDPOINT(
      "sambahooks.registration.endpoint",
      null,
      "the public URL of this application's webhook, never guessed from a request"),
  REGISTRATION_TEAM_ID(
      "sambahooks.registration.team-id",
      null,
      "sent with the developer key as HTTP Basic; without it, the key alone is sent as Bearer"),
  REGISTRATION_DEVELOPER_KEY(
      "sambahooks.registration.developer-key",
      null,
      "the team's developer key; an endpoint requires it"),
  REGISTRATION_API_URL(
      "sambahooks.registration.api-url",
      "https://api.digitalsamba.com",
      "where Digital Samba's REST API is"),
  REGISTRATION_NAME(
      "sambahooks.registration.name", "Samba Hooks", "the webhook's name, 3 to 100 characters"),
  REGISTRATION_MODE(
      "sambahooks.registration.mode", "reconcile", "reconcile, or verify: only log what differs"),
  REGISTRATION_ON_SHUTDOWN(
      "sambahooks.registration.on-shutdown",
      "keep",
      "keep, or delete: for development behind a tunnel");

  private final String key;
  private final String defaultValue;
  private final String meaning;

  ConfigKey(String key, String defaultValue, String meaning) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.meaning = meaning;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String defaultValue() {
    return defaultValue;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /** Returns the key with its environment variable, for messages. */
  @Override
  public String toString() {
    return label();
  }
}
