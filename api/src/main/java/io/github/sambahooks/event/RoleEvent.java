package io.github.sambahooks.event;

/**
 * What happens to a role.
 *
 * <p>Observe this type to get every event of the group.
 */
public sealed interface RoleEvent extends WebhookEvent permits RoleDeleted {
  /**
   * Returns the role.
   *
   * @return never null; its members may be
   */
  Role role();
}
