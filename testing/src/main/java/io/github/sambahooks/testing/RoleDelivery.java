package io.github.sambahooks.testing;

import io.github.sambahooks.event.RoleEvent;

/**
 * A delivery that tells of a role. A role belongs to a team: by default there is neither a room nor
 * a session.
 *
 * <p>Immutable, safe for any thread; every method returns another delivery.
 *
 * @param <E> the event
 */
public final class RoleDelivery<E extends RoleEvent> extends AbstractDelivery<E, RoleDelivery<E>> {

  RoleDelivery(Class<E> event) {
    this(
        event,
        Samples.ofTeam(event)
            .with("roleId", Samples.ROLE)
            .with("name", "note_taker")
            .with("displayName", "Note taker"));
  }

  private RoleDelivery(Class<E> event, DeliveryBody content) {
    super(event, content);
  }

  @Override
  RoleDelivery<E> of(Class<E> event, DeliveryBody changed) {
    return new RoleDelivery<>(event, changed);
  }

  /**
   * Sets the role's id ({@code roleId}; as the REST API shows it).
   *
   * @param roleId null is sent as null
   * @return another delivery
   */
  public RoleDelivery<E> withRoleId(String roleId) {
    return with("roleId", roleId);
  }

  /**
   * Sets the role's name ({@code name}; as the REST API shows it).
   *
   * @param name null is sent as null
   * @return another delivery
   */
  public RoleDelivery<E> named(String name) {
    return with("name", name);
  }

  /**
   * Sets the name that people see ({@code displayName}; as the REST API shows it).
   *
   * @param displayName null is sent as null
   * @return another delivery
   */
  public RoleDelivery<E> displayedAs(String displayName) {
    return with("displayName", displayName);
  }
}
