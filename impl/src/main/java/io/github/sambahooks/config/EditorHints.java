package io.github.sambahooks.config;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets editors complete the keys in {@code microprofile-config.properties}: they search an
 * application's jars for annotated fields. Abstract and never injected, so that CDI ignores it.
 * {@link ConfigKey} is authoritative; a test keeps the two in sync.
 */
abstract class EditorHints {

  @ConfigProperty(name = "sambahooks.secret")
  String secret;

  @ConfigProperty(name = "sambahooks.previous-secret")
  String previousSecret;

  @ConfigProperty(name = "sambahooks.path", defaultValue = "/webhooks/digitalsamba")
  String path;

  @ConfigProperty(name = "sambahooks.max-body-size", defaultValue = "262144")
  int maxBodySize;

  @ConfigProperty(name = "sambahooks.body-timeout", defaultValue = "10s")
  String bodyTimeout;

  @ConfigProperty(name = "sambahooks.require-https", defaultValue = "false")
  boolean requireHttps;

  @ConfigProperty(name = "sambahooks.async.max-pending", defaultValue = "10000")
  int asyncMaxPending;

  @ConfigProperty(name = "sambahooks.async.max-pending-bytes", defaultValue = "33554432")
  long asyncMaxPendingBytes;

  @ConfigProperty(name = "sambahooks.shutdown-timeout", defaultValue = "10s")
  String shutdownTimeout;

  @ConfigProperty(name = "sambahooks.allow-unauthenticated", defaultValue = "false")
  boolean allowUnauthenticated;

  @ConfigProperty(name = "sambahooks.headers")
  String headers;

  @ConfigProperty(name = "sambahooks.enabled", defaultValue = "true")
  boolean enabled;

  @ConfigProperty(name = "sambahooks.registration.endpoint")
  String registrationEndpoint;

  @ConfigProperty(name = "sambahooks.registration.team-id")
  String registrationTeamId;

  @ConfigProperty(name = "sambahooks.registration.developer-key")
  String registrationDeveloperKey;

  @ConfigProperty(
      name = "sambahooks.registration.api-url",
      defaultValue = "https://api.digitalsamba.com")
  String registrationApiUrl;

  @ConfigProperty(name = "sambahooks.registration.name", defaultValue = "Samba Hooks")
  String registrationName;

  @ConfigProperty(name = "sambahooks.registration.mode", defaultValue = "reconcile")
  String registrationMode;

  @ConfigProperty(name = "sambahooks.registration.on-shutdown", defaultValue = "keep")
  String registrationOnShutdown;

  private EditorHints() {}
}
