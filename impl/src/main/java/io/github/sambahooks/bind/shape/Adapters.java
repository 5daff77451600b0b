package io.github.sambahooks.bind.shape;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** The adapters of JSON-B, which the application writes. */
final class Adapters {

  private static final ResolvedType NONE = ResolvedType.of(Object.class);

  private Adapters() {}

  /** Returns the type that JSON-B binds before it calls the adapter, if the class declares it. */
  static Optional<ResolvedType> adaptedType(Class<?> adapter) {
    for (Class<?> type = adapter; type != null; type = type.getSuperclass()) {
      for (Type implemented : type.getGenericInterfaces()) {
        if (implemented instanceof ParameterizedType parameterized
            && parameterized.getRawType() == JsonbAdapter.class) {
          return Optional.of(NONE.resolve(parameterized.getActualTypeArguments()[1]));
        }
      }
    }
    return Optional.empty();
  }
}
