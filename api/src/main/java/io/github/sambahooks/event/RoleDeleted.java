package io.github.sambahooks.event;

import static java.util.Objects.requireNonNull;

/**
 * A role has been deleted: {@code role_deleted}.
 *
 * <p>The name is in the vendor's list of events; what {@code data} carries is not documented.
 *
 * @param envelope what every delivery carries; never null
 * @param role the role; never null, its members may be
 */
public record RoleDeleted(Envelope envelope, Role role) implements RoleEvent {

  /**
   * Makes the event from its parts.
   *
   * @param envelope what every delivery carries; never null
   * @param role the role; never null, its members may be
   * @throws NullPointerException if a component is null
   */
  public RoleDeleted {
    requireNonNull(envelope, "envelope");
    requireNonNull(role, "role");
  }
}
