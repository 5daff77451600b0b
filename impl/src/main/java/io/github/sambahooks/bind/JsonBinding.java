package io.github.sambahooks.bind;

import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.event.EventBinding;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;

/**
 * The JSON-B that binds custom events: the library's own, or the application's bean that is
 * annotated with {@link EventBinding}. Created or looked up on first use, because applications
 * without custom events need none.
 *
 * <p>Safe for use by multiple threads.
 */
public class JsonBinding implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(JsonBinding.class.getName());

  /** Null without a container. */
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

  /** Creates a binding that uses the library's own JSON-B, without a container. */
  public JsonBinding() {
    this(null);
  }

  /** Returns what is wrong with the application's bean, together with the remedy. */
  public Optional<String> problem() {
    return candidates().isAmbiguous()
        ? Optional.of(
            "The application has several beans of type jakarta.json.bind.Jsonb with @EventBinding: leave one of them, which binds its events")
        : Optional.empty();
  }

  /** Returns whether JSON-B is the application's. Looks it up. */
  boolean isOfApplication() {
    get();
    return bean != null;
  }

  /**
   * Returns the JSON-B. Looks it up or creates it if this is the first call.
   *
   * @throws EventBindingException if the application's bean cannot be used
   */
  Jsonb get() {
    Jsonb found = jsonb;
    if (found == null) {
      return find();
    }
    if (bean != null) {
      requireUsable(bean);
    }
    return found;
  }

  private synchronized Jsonb find() {
    if (jsonb == null) {
      if (beans != null && candidates().isResolvable()) {
        Instance.Handle<Jsonb> handle = candidates().getHandle();
        requireUsable(handle);
        bean = handle;
        jsonb = handle.get();
      } else {
        jsonb = create();
      }
    }
    return jsonb;
  }

  /** Creates the instance of the bean if there is none yet. */
  private static void requireUsable(Instance.Handle<Jsonb> handle) {
    String problem;
    try {
      Jsonb instance = handle.get();
      problem = instance == null ? "is null" : null;
      if (instance != null) {
        // a client proxy creates its instance when a method is called
        instance.toString();
      }
    } catch (Throwable e) {
      problem = "threw " + RecordBinding.rootCause(e).getClass().getName();
    }
    if (problem != null) {
      throw new EventBindingException(
          "the Jsonb with @EventBinding of %s %s"
              .formatted(handle.getBean().getBeanClass().getName(), problem));
    }
  }

  /** Creates the library's own instance; overridden by tests. */
  Jsonb create() {
    return JsonbBuilder.create(BindingConfiguration.create());
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

  private Instance<Jsonb> candidates() {
    return beans.select(Jsonb.class, EventBinding.Literal.INSTANCE);
  }

  private void closeOwn() {
    try {
      jsonb.close();
    } catch (Exception e) {
      LOG.log(WARNING, "Samba Hooks could not close its Jsonb; the application stops anyway", e);
    }
  }
}
