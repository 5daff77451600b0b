package io.github.sambahooks.decode;

/**
 * Goes through a JSON text (RFC 8259) once, from its beginning to its end: the caller takes each
 * value or skips it. Refuses what is no JSON, and nesting deeper than 100.
 *
 * <p>For one thread.
 */
final class JsonScanner {

  private static final int DEEPEST = 100;

  private final JsonTokens tokens;
  private int depth;

  /** Makes a scanner that stands before the value that the text is. */
  JsonScanner(byte[] utf8) {
    this.tokens = new JsonTokens(utf8);
  }

  /** Tells whether an object comes next. */
  boolean isAtObject() {
    return tokens.peek() == '{';
  }

  /** Tells whether an array comes next. */
  boolean isAtArray() {
    return tokens.peek() == '[';
  }

  /** Enters an object; tells whether it has a member, whose name and value come next. */
  boolean firstMember() throws NotAnEventException {
    enter('{');
    return !leaves('}') && passName();
  }

  /** Tells whether the object has another member; leaves the object if it has none. */
  boolean nextMember() throws NotAnEventException {
    if (leaves('}')) {
      return false;
    }
    tokens.pass(',');
    return passName();
  }

  /** Returns the name of the member whose value comes next. */
  String name() {
    return tokens.text();
  }

  /** Enters an array; tells whether it has an element, which comes next. */
  boolean firstElement() throws NotAnEventException {
    enter('[');
    return !leaves(']');
  }

  /** Tells whether the array has another element; leaves the array if it has none. */
  boolean nextElement() throws NotAnEventException {
    if (leaves(']')) {
      return false;
    }
    tokens.pass(',');
    return true;
  }

  /**
   * Takes a value: a {@code String}, a {@code Boolean}, a {@code Long} or {@code BigDecimal}; null
   * for null, an object, an array, and a number that no sender means.
   */
  Object scalar() throws NotAnEventException {
    switch (tokens.peek()) {
      case '"':
        tokens.passString();
        return tokens.text();
      case 't':
        tokens.pass("true");
        return true;
      case 'f':
        tokens.pass("false");
        return false;
      case 'n', '{', '[':
        skip();
        return null;
      default:
        tokens.passNumber();
        return tokens.number();
    }
  }

  /** Passes a value, whatever it is. */
  void skip() throws NotAnEventException {
    switch (tokens.peek()) {
      case '{':
        for (boolean more = firstMember(); more; more = nextMember()) {
          skip();
        }
        break;
      case '[':
        for (boolean more = firstElement(); more; more = nextElement()) {
          skip();
        }
        break;
      case '"':
        tokens.passString();
        break;
      case 't':
        tokens.pass("true");
        break;
      case 'f':
        tokens.pass("false");
        break;
      case 'n':
        tokens.pass("null");
        break;
      default:
        tokens.passNumber();
    }
  }

  /** Passes the end of the text. */
  void end() throws NotAnEventException {
    if (tokens.peek() != JsonTokens.END) {
      throw new NotAnEventException("something follows the JSON object");
    }
  }

  private boolean passName() throws NotAnEventException {
    tokens.peek();
    tokens.passString();
    tokens.peek();
    tokens.pass(':');
    return true;
  }

  private void enter(char bracket) throws NotAnEventException {
    tokens.peek();
    tokens.pass(bracket);
    depth++;
    if (depth > DEEPEST) {
      throw new NotAnEventException("the body is nested deeper than " + DEEPEST);
    }
  }

  private boolean leaves(char bracket) throws NotAnEventException {
    if (tokens.peek() != bracket) {
      return false;
    }
    tokens.pass(bracket);
    depth--;
    return true;
  }
}
