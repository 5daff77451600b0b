package io.github.sambahooks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads a JSON text in a single pass, in which the caller reads or skips each value. Refuses
 * anything that is not JSON, and nesting deeper than 100.
 *
 * <p>Not safe for use by multiple threads.
 */
public final class JsonScanner {

  private static final int MAX_DEPTH = 100;

  private final JsonTokens tokens;
  private int depth;

  /**
   * Creates a scanner at the beginning of a text.
   *
   * @param utf8 the text; not copied
   */
  public JsonScanner(byte[] utf8) {
    this(utf8, 0);
  }

  private JsonScanner(byte[] utf8, int depth) {
    this.tokens = new JsonTokens(utf8);
    this.depth = depth;
  }

  /**
   * Returns a scanner for a JSON text that was sent inside another one, as a string.
   *
   * @param text the string
   * @param depth how deep the string is nested, which counts towards the limit
   * @throws MalformedJsonException if the text has an unpaired surrogate
   */
  public static JsonScanner ofString(String text, int depth) throws MalformedJsonException {
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw new MalformedJsonException("the text is not Unicode: it has an unpaired surrogate");
    }
    return new JsonScanner(text.getBytes(UTF_8), depth);
  }

  /** Returns whether an object comes next. */
  public boolean startsObject() {
    return tokens.peek() == '{';
  }

  /** Returns whether an array comes next. */
  public boolean startsArray() {
    return tokens.peek() == '[';
  }

  /**
   * Reads an object.
   *
   * @param member called before the value of each member, whose name is {@link #name()}; must read
   *     or skip the value
   */
  public void readObject(ValueVisitor member) throws MalformedJsonException {
    enter('{');
    if (acceptEnd('}')) {
      return;
    }
    do {
      readName();
      member.visit(this);
    } while (acceptComma());
    leave('}');
  }

  /**
   * Reads an array.
   *
   * @param element called before each element; must read or skip it
   */
  public void readArray(ValueVisitor element) throws MalformedJsonException {
    enter('[');
    if (acceptEnd(']')) {
      return;
    }
    do {
      element.visit(this);
    } while (acceptComma());
    leave(']');
  }

  /** Returns the name of the member whose value comes next. */
  public String name() {
    return tokens.text();
  }

  /**
   * Reads a value.
   *
   * @return a {@code String} or {@code Boolean}; a {@code Long} for a number that is nothing but up
   *     to 18 digits, or else a {@code JsonNumber}; null for null, an object or an array
   */
  public Object readScalar() throws MalformedJsonException {
    switch (tokens.peek()) {
      case '"':
        tokens.readString();
        return tokens.text();
      case 't':
        tokens.expect("true");
        return true;
      case 'f':
        tokens.expect("false");
        return false;
      case 'n', '{', '[':
        skip();
        return null;
      default:
        tokens.readNumber();
        return tokens.number();
    }
  }

  /** Skips a value of any kind. */
  public void skip() throws MalformedJsonException {
    switch (tokens.peek()) {
      case '{':
        readObject(JsonScanner::skip);
        break;
      case '[':
        readArray(JsonScanner::skip);
        break;
      case '"':
        tokens.readString();
        break;
      case 't':
        tokens.expect("true");
        break;
      case 'f':
        tokens.expect("false");
        break;
      case 'n':
        tokens.expect("null");
        break;
      default:
        tokens.readNumber();
    }
  }

  /** Checks that only white space is left. */
  public void end() throws MalformedJsonException {
    if (tokens.peek() != JsonTokens.END) {
      throw new MalformedJsonException("the body is not JSON: it continues after the value");
    }
  }

  private void readName() throws MalformedJsonException {
    tokens.peek();
    tokens.readString();
    tokens.peek();
    tokens.expect(':');
  }

  private void enter(char bracket) throws MalformedJsonException {
    tokens.peek();
    tokens.expect(bracket);
    depth++;
    if (depth > MAX_DEPTH) {
      throw new MalformedJsonException("the body is nested deeper than " + MAX_DEPTH);
    }
  }

  private boolean acceptEnd(char bracket) {
    tokens.peek();
    boolean ends = tokens.accept(bracket);
    if (ends) {
      depth--;
    }
    return ends;
  }

  private boolean acceptComma() {
    tokens.peek();
    return tokens.accept(',');
  }

  private void leave(char bracket) throws MalformedJsonException {
    tokens.expect(bracket);
    depth--;
  }

  /** Reads or skips one value. */
  @FunctionalInterface
  public interface ValueVisitor {

    /**
     * Called before the value.
     *
     * @param json the scanner to read it with
     */
    void visit(JsonScanner json) throws MalformedJsonException;
  }
}
