package io.github.sambahooks.acceptance.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/** Deploys to a folder that a server watches, or reads when it starts. */
public class ProcessContainer implements DeployableContainer<ProcessConfiguration> {

  private ProcessConfiguration configuration;
  private ServerProcess server;

  @Override
  public Class<ProcessConfiguration> getConfigurationClass() {
    return ProcessConfiguration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Local");
  }

  @Override
  public void setup(ProcessConfiguration configured) {
    configuration = configured;
    server = new ServerProcess(Path.of(System.getProperty("server.log")));
  }

  @Override
  public void start() throws LifecycleException {
    if (!configuration.restart()) {
      try {
        Files.createDirectories(Path.of(configuration.deployments()));
        server.start(command(), configuration.started(), ServerProcess.NEVER);
      } catch (IOException e) {
        throw new LifecycleException("The server did not start", e);
      }
    }
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    try {
      if (configuration.restart()) {
        server.stop();
        install(archive);
        server.start(command(), configuration.started(), configuration.failed(name(archive)));
      } else {
        server.mark();
        install(archive);
        server.await(configuration.deployed(name(archive)), configuration.failed(name(archive)));
      }
      return new ProtocolMetaData();
    } catch (IOException e) {
      // otherwise the next start would fail again
      withdraw(archive);
      throw new DeploymentException("Cannot deploy " + archive.getName(), e);
    }
  }

  @Override
  public void undeploy(Archive<?> archive) throws DeploymentException {
    if (!file(archive.getName()).exists()) {
      // Arquillian also undeploys archives that failed to deploy
      return;
    }
    try {
      server.mark();
      withdraw(archive);
      // a test may have stopped the server
      if (!configuration.restart() && server.isRunning()) {
        server.await(configuration.undeployed(name(archive)), ServerProcess.NEVER);
      }
    } catch (IOException e) {
      throw new DeploymentException("Cannot undeploy " + archive.getName(), e);
    }
  }

  private void withdraw(Archive<?> archive) throws DeploymentException {
    try {
      if (configuration.restart()) {
        server.stop();
      }
      remove(archive);
      if (configuration.restart() && configuration.archives().length > 0) {
        server.start(command(), configuration.started(), ServerProcess.NEVER);
      }
    } catch (IOException e) {
      throw new DeploymentException("Cannot remove " + archive.getName(), e);
    }
  }

  private static String name(Archive<?> archive) {
    return archive.getName().replaceFirst("\\.[we]ar$", "");
  }

  @Override
  @SuppressWarnings("deprecation")
  public void deploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("Only archives can be deployed");
  }

  @Override
  @SuppressWarnings("deprecation")
  public void undeploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("Only archives can be deployed");
  }

  /** Returns the command that starts the server with the installed archives. */
  List<String> command() {
    return configuration.command();
  }

  /** Installs an archive where the server finds it. */
  void install(Archive<?> archive) throws IOException {
    // moved when complete: a server that watches the folder must not read a partial file
    Files.createDirectories(Path.of(configuration.deployments()));
    File whole = new File(System.getProperty("servers"), archive.getName());
    archive.as(ZipExporter.class).exportTo(whole, true);
    Files.move(whole.toPath(), file(archive.getName()).toPath());
  }

  /** Removes an archive. */
  void remove(Archive<?> archive) throws IOException {
    Files.deleteIfExists(file(archive.getName()).toPath());
  }

  File file(String name) {
    return new File(configuration.deployments(), name);
  }
}
