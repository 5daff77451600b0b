package io.github.sambahooks.event;

/**
 * What happens to a role.
 *
 * <p>Observe this type to get every event of the group.
 */
public interface RoleEvent extends WebhookEvent {
  /**
   * Returns the role.
   *
   * @return never null; its members may be
   */
  Role role();
}
