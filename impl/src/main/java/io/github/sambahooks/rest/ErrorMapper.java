package io.github.sambahooks.rest;

import io.github.sambahooks.client.InvalidWebhookException;
import io.github.sambahooks.client.RateLimitedException;
import io.github.sambahooks.client.UnauthenticatedException;
import io.github.sambahooks.client.UnexpectedAnswerException;
import io.github.sambahooks.client.UnreachableException;
import io.github.sambahooks.client.WebhookNotFoundException;
import io.github.sambahooks.client.WebhooksException;
import io.github.sambahooks.config.ApiConfiguration;
import io.github.sambahooks.config.ConfigKey;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.logging.LogSafe;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Maps an error answer to an exception that quotes the vendor's message. The developer key and the
 * webhook's secret are removed from the quotation.
 */
final class ErrorMapper {

  private static final String REDACTED = "…";

  private final WebhookJson json;
  private final Optional<Secret> developerKey;

  ErrorMapper(WebhookJson json, ApiConfiguration api) {
    this.json = json;
    this.developerKey = api.developerKey();
  }

  WebhooksException toException(ApiRequest request, HttpResponse<String> answer) {
    int status = answer.statusCode();
    String message = redact(request, json.message(answer.body()));
    String answered =
        "Digital Samba answered %d to <%s>: <%s>. "
            .formatted(status, request, LogSafe.escape(message));
    return switch (status) {
      case 401, 403 ->
          new UnauthenticatedException(
              "%sIt rejected the developer key: check %s and %s"
                  .formatted(
                      answered,
                      ConfigKey.REGISTRATION_DEVELOPER_KEY,
                      ConfigKey.REGISTRATION_TEAM_ID));
      case 404 ->
          new WebhookNotFoundException(
              "%sThe webhook does not exist: check its id and %s"
                  .formatted(answered, ConfigKey.REGISTRATION_API_URL));
      case 422 -> invalid(answered, errors(request, answer.body()));
      case 429 ->
          new RateLimitedException(
              answered + "It allows 1000 requests per minute: try again later", retryAfter(answer));
      default -> other(status, answered);
    };
  }

  private static WebhooksException invalid(String answered, Map<String, List<String>> errors) {
    String rejected =
        errors.entrySet().stream()
            .map(error -> error.getKey() + ": " + String.join(" ", error.getValue()))
            .collect(Collectors.joining("; "));
    return new InvalidWebhookException(
        "%sIt rejected <%s>: correct these members".formatted(answered, LogSafe.escape(rejected)),
        errors);
  }

  private static WebhooksException other(int status, String answered) {
    return status / 100 == 5
        ? new UnreachableException(answered + "Its server failed: try again later", null)
        : new UnexpectedAnswerException(
            "%sThis answer is not documented: check %s"
                .formatted(answered, ConfigKey.REGISTRATION_API_URL));
  }

  private static Duration retryAfter(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("retry-after")
        .filter(seconds -> seconds.strip().matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.strip())))
        .orElse(null);
  }

  private Map<String, List<String>> errors(ApiRequest request, String body) {
    Map<String, List<String>> errors = json.errors(body);
    errors.replaceAll(
        (member, texts) -> texts.stream().map(text -> redact(request, text)).toList());
    return errors;
  }

  private String redact(ApiRequest request, String text) {
    String redacted = text;
    for (Optional<String> secret : List.of(request.secret(), developerKey.map(Secret::value))) {
      if (secret.isPresent() && !secret.get().isBlank()) {
        redacted = redacted.replace(secret.get(), REDACTED);
      }
    }
    return redacted;
  }
}
