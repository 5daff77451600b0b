package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sambahooks.config.ConfigurationException;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.spi.AddOn;
import io.github.sambahooks.spi.ConfigurationValues;
import io.github.sambahooks.spi.Deployment;
import io.github.sambahooks.testsupport.LogCapture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failed start is logged once as an error, without a secret,")
class FailedStartTest {

  private static final String SECRET = "never to be shown";

  private final Map<String, Object> answers = new HashMap<>(Map.of("getContextPath", "/app"));
  private final List<ServletContextListener> listeners = new ArrayList<>();
  private WeldContainer container;

  @AfterEach
  void stop() {
    System.clearProperty("sambahooks.secret");
    System.clearProperty("sambahooks.path");
    if (container != null) {
      container.close();
    }
  }

  @Test
  void if_the_configuration_and_observers_cannot_work() {
    System.setProperty("sambahooks.path", "no slash");
    container = container(BrokenRoom.class);

    assertThat(error(this::start, ConfigurationException.class))
        .startsWith("SEVERE The application </app> does not start: Samba Hooks cannot receive")
        .contains("sambahooks.secret", "<no slash>", "${rooms.lobby}");
  }

  @Test
  void if_an_add_on_cannot_be_configured() {
    System.setProperty("sambahooks.secret", SECRET);
    container = container(BrokenAddOn.class);

    assertThat(error(this::start, ConfigurationException.class))
        .contains("The add-on <broken> cannot be configured", "IllegalArgumentException");
  }

  @Test
  void if_an_add_on_does_not_start() {
    System.setProperty("sambahooks.secret", SECRET);
    container = container(FailingAddOn.class);

    assertThat(error(this::start, StartException.class))
        .contains("add-on <failing> failed to start because of java.lang.IllegalStateException");
  }

  @Test
  void if_CDI_is_not_active_together_with_other_problems() {
    answers.put("getContextPath", "");

    assertThat(error(this::start, ConfigurationException.class))
        .startsWith("SEVERE The application </> does not start: ")
        .contains(
            "sambahooks.secret",
            "CDI is not active in this application",
            "scope such as @ApplicationScoped",
            "on Tomcat and Jetty, also add WEB-INF/beans.xml");
  }

  @Test
  void if_the_container_does_not_know_the_library() {
    System.setProperty("sambahooks.secret", SECRET);
    container = new Weld().disableDiscovery().beanClasses(BrokenRoom.class).initialize();

    assertThat(error(this::start, ConfigurationException.class))
        .contains("does not know Samba Hooks", "WEB-INF/lib");
  }

  @Test
  void if_the_path_is_taken_together_with_other_problems() {
    container = container(BrokenRoom.class);
    answers.put(
        "addServlet",
        proxy(ServletRegistration.Dynamic.class, Map.of("addMapping", Set.of("other"))));

    assertThat(error(this::deploy, ConfigurationException.class))
        .contains(
            "already has a servlet at </webhooks/digitalsamba>: set sambahooks.path",
            "sambahooks.secret",
            "${rooms.lobby}");
  }

  @Test
  void if_the_library_is_there_twice() {
    container = container(BrokenRoom.class);

    assertThat(error(this::deploy, ConfigurationException.class))
        .contains("contains the library twice");
  }

  @Test
  void if_anything_else_is_thrown() {
    answers.put("addServlet", new UnsupportedOperationException(SECRET));

    assertThat(error(this::deploy, StartException.class))
        .contains("because of java.lang.UnsupportedOperationException. The log of the server");

    answers.put("addServlet", new NoClassDefFoundError("org/example/Missing"));
    assertThat(error(this::deploy, StartException.class)).contains("org/example/Missing");
  }

  @Test
  void if_there_is_no_MicroProfile_Config() throws Exception {
    ServletContainerInitializer initializer =
        (ServletContainerInitializer)
            new WithoutMicroProfileConfig()
                .loadClass(WebhookInitializer.class.getName())
                .getConstructor()
                .newInstance();

    assertThat(error(() -> deploy(initializer), IllegalStateException.class))
        .contains("no MicroProfile Config", "io.smallrye.config:smallrye-config-core");
  }

  private void start() {
    start(new DeploymentListener(Clock.systemUTC()));
  }

  private void deploy() throws Exception {
    deploy(new WebhookInitializer());
  }

  /** Initializes the application, and starts it with the listener that was added. */
  private void deploy(ServletContainerInitializer initializer) throws Exception {
    initializer.onStartup(Set.of(), proxy(ServletContext.class, answers));
    assertThat(listeners).hasSize(1);
    start(listeners.remove(0));
  }

  private void start(ServletContextListener listener) {
    listener.contextInitialized(new ServletContextEvent(proxy(ServletContext.class, answers)));
  }

  /** Returns the only error that is logged while something fails. */
  private static String error(ThrowingCallable failing, Class<? extends Throwable> type) {
    try (LogCapture log = LogCapture.ofLibrary()) {
      assertThatThrownBy(failing).isInstanceOf(type);
      assertThat(log.lines()).filteredOn(line -> line.startsWith("SEVERE")).hasSize(1);
      String error = log.lines().stream().filter(l -> l.startsWith("SEVERE")).findFirst().get();
      assertThat(error).doesNotContain(SECRET);
      return error;
    }
  }

  private <T> T proxy(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("addListener")) {
                listeners.add((ServletContextListener) arguments[0]);
              }
              Object answer = answers.get(method.getName());
              if (answer instanceof Throwable failure) {
                throw failure;
              }
              return answer;
            }));
  }

  private static WeldContainer container(Class<?> bean) {
    return new Weld()
        .disableDiscovery()
        .beanClasses(bean)
        .addExtension(new ObserverExtension())
        .initialize();
  }

  /** Loads the library as in an application that lacks MicroProfile Config. */
  private static final class WithoutMicroProfileConfig extends ClassLoader {

    private WithoutMicroProfileConfig() {
      super(FailedStartTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.eclipse.microprofile")) {
        throw new ClassNotFoundException(name);
      }
      return name.startsWith("io.github.sambahooks")
          ? define(name)
          : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @ApplicationScoped
  static class BrokenRoom {
    void lobby(@Observes @InRoom("${rooms.lobby}") WebhookEvent event) {}
  }

  @ApplicationScoped
  static class BrokenAddOn implements AddOn {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public void configure(ConfigurationValues values) {
      throw new IllegalArgumentException("jdbc:" + SECRET);
    }
  }

  @ApplicationScoped
  static class FailingAddOn implements AddOn {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public void start(Deployment deployment) {
      throw new IllegalStateException("jdbc:" + SECRET);
    }
  }
}
