package io.github.sambahooks.event;

import java.time.Instant;

/**
 * A participant, as far as the delivery describes it.
 *
 * <p>Any member may be null: a member that the sender omits, sends as null or sends as an
 * unexpected JSON type is null here and still available from {@link Envelope#body()}.
 * <em>Documented by the vendor</em> means that the webhook documentation shows the member. <em>As
 * the REST API shows it</em> means that the vendor's REST API has it for the same object; webhooks
 * may lack it. Each member is read by its camelCase name or the snake_case form of it.
 *
 * @param id documented by the vendor ({@code participantId})
 * @param externalId the id that the application assigned to the participant; as the REST API shows
 *     it
 * @param name documented by the vendor
 * @param role the role's name, such as {@code moderator}; documented by the vendor
 * @param joinTime as the REST API shows it
 * @param leaveTime as the REST API shows it
 * @param device as the REST API shows it
 * @param system as the REST API shows it
 * @param browser as the REST API shows it
 * @param roomExternalId the id that the application assigned to the room; as the REST API shows it
 */
public record Participant(
    String id,
    String externalId,
    String name,
    String role,
    Instant joinTime,
    Instant leaveTime,
    String device,
    String system,
    String browser,
    String roomExternalId) {

  /**
   * Creates a participant with the members that the vendor documents. All others are null.
   *
   * @param id may be null
   * @param name may be null
   * @param role may be null
   * @return a new participant
   */
  public static Participant of(String id, String name, String role) {
    return new Participant(id, null, name, role, null, null, null, null, null, null);
  }
}
