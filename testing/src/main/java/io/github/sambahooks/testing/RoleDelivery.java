package io.github.sambahooks.testing;

import io.github.sambahooks.event.RoleEvent;

/**
 * A delivery about a role. All members of a role are set by default. A role belongs to a team, so
 * the delivery has no room and no session.
 *
 * <p>Immutable; every method returns a new delivery.
 *
 * @param <E> the event
 */
public final class RoleDelivery<E extends RoleEvent> extends AbstractDelivery<E, RoleDelivery<E>> {

  RoleDelivery(Class<E> type) {
    this(
        type,
        Samples.ofTeam(type)
            .with("roleId", Samples.ROLE)
            .with("name", "note_taker")
            .with("displayName", "Note taker"));
  }

  private RoleDelivery(Class<E> type, DeliveryBody body) {
    super(type, body);
  }

  @Override
  RoleDelivery<E> withBody(Class<E> type, DeliveryBody body) {
    return new RoleDelivery<>(type, body);
  }

  /**
   * Sets the role's id ({@code roleId}; inferred from the REST API).
   *
   * @param roleId null is sent as null
   * @return a new delivery
   */
  public RoleDelivery<E> withRoleId(String roleId) {
    return with("roleId", roleId);
  }

  /**
   * Sets the role's name ({@code name}; inferred from the REST API).
   *
   * @param name null is sent as null
   * @return a new delivery
   */
  public RoleDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the name that users see ({@code displayName}; inferred from the REST API).
   *
   * @param displayName null is sent as null
   * @return a new delivery
   */
  public RoleDelivery<E> displayedAs(String displayName) {
    return with("displayName", displayName);
  }
}
