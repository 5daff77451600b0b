package io.github.sambahooks.decode;

/** The snake_case form of names, which the vendor's example programs and its REST API use. */
public final class SnakeCase {

  private SnakeCase() {}

  /**
   * Returns the snake_case form of a name.
   *
   * @param camelCase the name of a member, such as {@code robotId}, or of a class, such as {@code
   *     RobotDanced}
   * @return {@code robot_id}, or {@code robot_danced}
   */
  public static String of(String camelCase) {
    StringBuilder snakeCase = new StringBuilder(camelCase.length() + 4);
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        snakeCase.append('_');
      }
      snakeCase.append(Character.toLowerCase(c));
    }
    return snakeCase.toString();
  }
}
