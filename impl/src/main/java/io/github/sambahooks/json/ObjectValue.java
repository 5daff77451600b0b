package io.github.sambahooks.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** An object. Immutable; its members have the order in which they were sent. */
final class ObjectValue extends AbstractMap<String, JsonValue> implements JsonObject {

  private final Map<String, JsonValue> members;

  /**
   * Creates an object.
   *
   * @param members not copied
   */
  ObjectValue(Map<String, JsonValue> members) {
    this.members = Collections.unmodifiableMap(members);
  }

  @Override
  public ValueType getValueType() {
    return ValueType.OBJECT;
  }

  @Override
  public Set<Entry<String, JsonValue>> entrySet() {
    return members.entrySet();
  }

  @Override
  public JsonValue get(Object name) {
    return members.get(name);
  }

  @Override
  public boolean containsKey(Object name) {
    return members.containsKey(name);
  }

  @Override
  public JsonArray getJsonArray(String name) {
    return (JsonArray) get(name);
  }

  @Override
  public JsonObject getJsonObject(String name) {
    return (JsonObject) get(name);
  }

  @Override
  public JsonNumber getJsonNumber(String name) {
    return (JsonNumber) get(name);
  }

  @Override
  public JsonString getJsonString(String name) {
    return (JsonString) get(name);
  }

  @Override
  public String getString(String name) {
    return getJsonString(name).getString();
  }

  @Override
  public String getString(String name, String defaultValue) {
    return Lookups.text(get(name), defaultValue);
  }

  @Override
  public int getInt(String name) {
    return getJsonNumber(name).intValue();
  }

  @Override
  public int getInt(String name, int defaultValue) {
    return Lookups.number(get(name), defaultValue);
  }

  @Override
  public boolean getBoolean(String name) {
    return Lookups.flag(get(name));
  }

  @Override
  public boolean getBoolean(String name, boolean defaultValue) {
    return Lookups.flag(get(name), defaultValue);
  }

  @Override
  public boolean isNull(String name) {
    return get(name).equals(NULL);
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
