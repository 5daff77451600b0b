package io.github.sambahooks.bind;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.function.Supplier;

/**
 * The JSON-B of a deployment: the application's {@code Jsonb} bean, or one that is made when it is
 * first asked for. Making one costs more than a hundred deliveries.
 *
 * <p>Safe for any number of threads.
 */
public class JsonBinding implements Supplier<Jsonb>, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(JsonBinding.class.getName());

  private final Instance<Object> beans;
  private Instance.Handle<Jsonb> bean;
  private volatile Jsonb jsonb;

  /**
   * Makes the binding; looks for nothing yet.
   *
   * @param beans the application's
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
        jsonb = make();
      }
    }
    return jsonb;
  }

  /** Makes the library's; for tests to replace. */
  Jsonb make() {
    return JsonbBuilder.create();
  }

  /** Closes what is the library's, and leaves what is the application's. */
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
      LOG.log(WARNING, "A Jsonb could not be closed", e);
    }
  }
}
