package io.github.sambahooks.decode;

/** The snake_case form of names, which the vendor's example programs and its REST API use. */
public final class SnakeCase {

  private SnakeCase() {}

  /**
   * Returns the snake_case form of a name.
   *
   * @param camelCase the name of a member, such as {@code pollId}, or of a class, such as {@code
   *     PollCreated}
   * @return {@code poll_id}, or {@code poll_created}
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
