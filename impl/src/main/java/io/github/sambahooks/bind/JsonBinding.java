package io.github.sambahooks.bind;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.function.Supplier;

/**
 * The JSON-B of a deployment: the application's {@code Jsonb} bean if CDI resolves exactly one, or
 * else an instance of its own. Looked up or created on first use, because creating one costs more
 * than a hundred deliveries.
 *
 * <p>Safe for use by multiple threads.
 */
public class JsonBinding implements Supplier<Jsonb>, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(JsonBinding.class.getName());

  private final Instance<Object> beans;
  private Instance.Handle<Jsonb> bean;
  private volatile Jsonb jsonb;

  /**
   * Creates the binding. Looks nothing up yet.
   *
   * @param beans the application's beans
   */
  public JsonBinding(Instance<Object> beans) {
    this.beans = beans;
  }

  @Override
  public Jsonb get() {
    Jsonb found = jsonb;
    return found == null ? find() : found;
  }

  private synchronized Jsonb find() {
    if (jsonb == null) {
      Instance<Jsonb> candidates = beans.select(Jsonb.class);
      if (candidates.isResolvable()) {
        bean = candidates.getHandle();
        jsonb = bean.get();
      } else {
        jsonb = create();
      }
    }
    return jsonb;
  }

  /** Creates the library's own instance; overridden by tests. */
  Jsonb create() {
    return JsonbBuilder.create();
  }

  /** Closes the library's own instance, or destroys a dependent bean; leaves other beans alone. */
  @Override
  public synchronized void close() {
    if (jsonb == null) {
      return;
    }
    if (bean == null) {
      closeOwn();
    } else if (bean.getBean().getScope() == Dependent.class) {
      bean.destroy();
    }
  }

  private void closeOwn() {
    try {
      jsonb.close();
    } catch (Exception e) {
      LOG.log(WARNING, "Samba Hooks could not close its Jsonb; the application stops anyway", e);
    }
  }
}
