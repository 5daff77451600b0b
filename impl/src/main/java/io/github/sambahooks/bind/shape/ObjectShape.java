package io.github.sambahooks.bind.shape;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A record, or another class that JSON-B creates from the members of an object. */
final class ObjectShape implements Shape {

  // ends the sample of a generic type whose type arguments grow with each level
  private static final int MAX_LEVELS = 20;

  private final ResolvedType type;
  private final Shapes shapes;
  private volatile MemberList members;

  /** Creates the shape. Does not examine the members yet, because types may be recursive. */
  ObjectShape(ResolvedType type, Shapes shapes) {
    this.type = type;
    this.shapes = shapes;
  }

  Class<?> raw() {
    return type.raw();
  }

  MemberList members() {
    MemberList found = members;
    if (found == null) {
      found = MemberList.of(type, shapes);
      members = found;
    }
    return found;
  }

  @Override
  public void write(JsonValue value, StringBuilder json) throws MisfitException {
    if (!(value instanceof JsonObject object)) {
      throw new MisfitException(value, type);
    }
    json.append('{');
    members().write(object, json);
    json.append('}');
  }

  @Override
  public Optional<String> sample(Set<Shape> outer) {
    if (outer.contains(this) || outer.size() == MAX_LEVELS) {
      return Optional.empty();
    }
    Set<Shape> within = new HashSet<>(outer);
    within.add(this);
    return Optional.of(members().sample(within));
  }
}
