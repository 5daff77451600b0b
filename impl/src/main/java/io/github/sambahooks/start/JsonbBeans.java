package io.github.sambahooks.start;

import io.github.sambahooks.event.EventBinding;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.Jsonb;

/** Keeps the JSON-B that binds custom events, as {@link SpiBeans} keeps the listeners. */
@Dependent
@Named("io.github.sambahooks.jsonb")
class JsonbBeans {

  @Inject @EventBinding Instance<Jsonb> jsonb;
}
