package io.github.sambahooks.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractList;
import java.util.List;

/** An array. Immutable. */
final class ArrayValue extends AbstractList<JsonValue> implements JsonArray {

  private final List<JsonValue> elements;

  /**
   * Creates an array.
   *
   * @param elements not copied
   */
  ArrayValue(List<JsonValue> elements) {
    this.elements = elements;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.ARRAY;
  }

  @Override
  public JsonValue get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public JsonObject getJsonObject(int index) {
    return (JsonObject) get(index);
  }

  @Override
  public JsonArray getJsonArray(int index) {
    return (JsonArray) get(index);
  }

  @Override
  public JsonNumber getJsonNumber(int index) {
    return (JsonNumber) get(index);
  }

  @Override
  public JsonString getJsonString(int index) {
    return (JsonString) get(index);
  }

  // the contract asks for a view that does not check the types of the elements
  @SuppressWarnings("unchecked")
  @Override
  public <T extends JsonValue> List<T> getValuesAs(Class<T> type) {
    return (List<T>) this;
  }

  @Override
  public String getString(int index) {
    return getJsonString(index).getString();
  }

  @Override
  public String getString(int index, String defaultValue) {
    return Lookups.text(getOrNull(index), defaultValue);
  }

  @Override
  public int getInt(int index) {
    return getJsonNumber(index).intValue();
  }

  @Override
  public int getInt(int index, int defaultValue) {
    return Lookups.number(getOrNull(index), defaultValue);
  }

  @Override
  public boolean getBoolean(int index) {
    return Lookups.flag(get(index));
  }

  @Override
  public boolean getBoolean(int index, boolean defaultValue) {
    return Lookups.flag(getOrNull(index), defaultValue);
  }

  @Override
  public boolean isNull(int index) {
    return get(index).equals(NULL);
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }

  private JsonValue getOrNull(int index) {
    return index >= 0 && index < size() ? get(index) : null;
  }
}
