package io.github.sambahooks.receive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.dispatch.EventDispatcher;
import io.github.sambahooks.dispatch.ObservedEvents;
import io.github.sambahooks.register.InjectedStatus;
import io.github.sambahooks.register.ObservedNames;
import io.github.sambahooks.register.Registrar;
import io.github.sambahooks.register.StatusBoard;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The thin door between the server and the pipeline. */
final class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(WebhookServlet.class.getName());

  private final transient Configuration configuration;
  private final transient Clock clock;
  private transient Receiver receiver;
  private transient Optional<Registrar> registrar = Optional.empty();

  WebhookServlet(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void init() {
    // not injected: some servers do not inject into a servlet that is added as an instance
    BeanManager beans = CDI.current().getBeanManager();
    JsonProvider json = JsonProvider.provider();
    ObservedEvents observed = beans.getExtension(ObservedEvents.class);
    receiver =
        new Receiver(
            configuration,
            new EventDecoder(json),
            new EventDispatcher(beans.getEvent(), managedExecutor()),
            clock);
    configuration.warnings().forEach(warning -> LOG.log(WARNING, warning));
    LOG.log(
        INFO,
        "Samba Hooks receives webhooks at %s%s; observed: %s"
            .formatted(
                getServletContext().getContextPath(), configuration.path(), observed(observed)));
    registrar = registrar(observed, json);
    registrar.ifPresent(Registrar::start);
  }

  @Override
  public void destroy() {
    registrar.ifPresent(Registrar::stop);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    receiver
        .receive(
            new Request(
                request.getMethod(),
                request.getHeader("Authorization"),
                request.getContentType(),
                request.getContentLengthLong(),
                request::getInputStream))
        .send(response);
  }

  private Optional<Registrar> registrar(ObservedEvents observed, JsonProvider json) {
    ObservedNames names = new ObservedNames(observed.classes());
    return configuration
        .registration()
        .map(registration -> new Registrar(registration, names, board(), json));
  }

  /** Finds the board that the application sees; there is none where nobody injects it. */
  private static StatusBoard board() {
    Instance<InjectedStatus> status = CDI.current().select(InjectedStatus.class);
    return status.isResolvable() ? status.get().board() : new StatusBoard();
  }

  private static String observed(ObservedEvents observed) {
    return observed.types().isEmpty()
        ? "nothing, so every event is answered and lost"
        : String.join(", ", observed.types());
  }

  /**
   * Finds the executor that gives asynchronous observers the application's context, if there is
   * one.
   */
  private static Optional<Executor> managedExecutor() {
    try {
      return Optional.of(InitialContext.doLookup("java:comp/DefaultManagedExecutorService"));
    } catch (NamingException e) {
      return Optional.empty();
    }
  }
}
