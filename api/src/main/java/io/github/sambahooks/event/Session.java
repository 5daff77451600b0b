package io.github.sambahooks.event;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Duration;
import java.time.Instant;

/**
 * A session, as far as the delivery describes it. Its id is {@link WebhookEvent#sessionId()}.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param startTime sent as {@code sessionStartTime}; as the REST API shows it
 * @param endTime sent as {@code sessionEndTime}; as the REST API shows it
 */
public record Session(Instant startTime, Instant endTime) {

  /**
   * Returns how long the session lasted, computed from its start and its end. The member {@code
   * sessionDuration} is not read, because the vendor's documentation contradicts itself about its
   * unit.
   *
   * @return null without a start or an end, or if the end is before the start
   */
  @JsonbTransient // Johnzon would write it, Yasson would not
  public Duration duration() {
    return startTime == null || endTime == null || endTime.isBefore(startTime)
        ? null
        : Duration.between(startTime, endTime);
  }
}
