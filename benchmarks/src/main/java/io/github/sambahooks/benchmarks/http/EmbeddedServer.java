package io.github.sambahooks.benchmarks.http;

import io.github.sambahooks.benchmarks.LibraryObserver;
import io.github.sambahooks.benchmarks.Sample;
import io.github.sambahooks.benchmarks.byhand.EmptyServlet;
import io.github.sambahooks.benchmarks.byhand.JoinedObserver;
import io.github.sambahooks.benchmarks.byhand.ShippedApplication;
import io.github.sambahooks.benchmarks.byhand.TunedApplication;
import io.github.sambahooks.benchmarks.pipeline.Containers;
import io.github.sambahooks.start.WebhookInitializer;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.handlers.PathHandler;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.api.ServletInfo;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.weld.environment.se.WeldContainer;

/** Runs Undertow with several contenders, each in its own deployment. */
final class EmbeddedServer {

  private final PathHandler paths = Handlers.path();

  private EmbeddedServer() {}

  /** Runs until the end of standard input; the arguments are the port and the contenders. */
  public static void main(String[] arguments) throws IOException, ServletException {
    System.setProperty("sambahooks.secret", Sample.SECRET);
    System.setProperty("sambahooks.path", "/webhook");
    try (WeldContainer container = Containers.with(LibraryObserver.class, JoinedObserver.class)) {
      EmbeddedServer server = new EmbeddedServer();
      for (int i = 1; i < arguments.length; i++) {
        server.deploy(arguments[i], application(arguments[i]));
      }
      Undertow undertow =
          Undertow.builder()
              .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1", server.paths)
              .build();
      undertow.start();
      System.out.println("ready in " + container.getId());
      System.in.transferTo(OutputStream.nullOutputStream());
      undertow.stop();
    }
  }

  private static DeploymentInfo application(String contender) {
    DeploymentInfo application = Servlets.deployment();
    return switch (contender) {
      case "empty" ->
          application.addServlet(
              Servlets.servlet("empty", EmptyServlet.class).addMapping("/webhook"));
      case "library" ->
          application.addServletContainerInitializer(
              new ServletContainerInitializerInfo(WebhookInitializer.class, Set.of()));
      case "tuned" -> application.addServlet(resteasy(TunedApplication.class));
      case "shipped" -> application.addServlet(resteasy(ShippedApplication.class));
      default ->
          throw new IllegalArgumentException("No contender has the name <" + contender + ">");
    };
  }

  private static ServletInfo resteasy(Class<? extends Application> application) {
    return Servlets.servlet("resteasy", HttpServlet30Dispatcher.class)
        .addInitParam("jakarta.ws.rs.Application", application.getName())
        .addMapping("/*");
  }

  private void deploy(String name, DeploymentInfo application) throws ServletException {
    DeploymentManager manager =
        Servlets.defaultContainer()
            .addDeployment(
                application
                    .setClassLoader(EmbeddedServer.class.getClassLoader())
                    .setDeploymentName(name)
                    .setContextPath("/" + name));
    manager.deploy();
    paths.addPrefixPath("/" + name, manager.start());
  }
}
