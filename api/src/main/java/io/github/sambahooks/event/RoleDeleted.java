package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A role has been deleted: {@code role_deleted}.
 *
 * <p>The vendor lists the name but does not document the content of {@code data}.
 *
 * @param envelope the envelope of the delivery; never null
 * @param role the role; never null, but its members may be null
 */
public record RoleDeleted(Envelope envelope, Role role) implements RoleEvent {

  /**
   * Creates an event.
   *
   * @param envelope the envelope of the delivery; never null
   * @param role the role; never null, but its members may be null
   * @throws NullPointerException if a component is null
   */
  public RoleDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(role, "role");
  }
}
