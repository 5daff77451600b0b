package io.github.sambahooks.json;

import jakarta.json.JsonString;

/** A string. Immutable. */
final class StringValue implements JsonString {

  private final String text;

  StringValue(String text) {
    this.text = text;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.STRING;
  }

  @Override
  public String getString() {
    return text;
  }

  @Override
  public CharSequence getChars() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonString that && text.equals(that.getString());
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
