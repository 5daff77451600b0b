package io.github.sambahooks.acceptance.container;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What arquillian.xml says of a server that runs as a process. */
public class ProcessConfiguration implements ContainerConfiguration {

  private String command;
  private String each;
  private String deployments;
  private boolean restart;
  private String started;
  private String deployed;
  private String undeployed;
  private String failed;

  @Override
  public void validate() throws ConfigurationException {
    if (command == null || deployments == null || started == null || failed == null) {
      throw new ConfigurationException("give command, deployments, started and failed");
    }
  }

  /** Sets the arguments, separated by white space; the first is the program. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** Returns the arguments, with those for each archive in the folder in the place of ARCHIVES. */
  List<String> command() {
    List<String> arguments = new ArrayList<>();
    for (String argument : command.strip().split("\\s+")) {
      if (argument.equals("ARCHIVES")) {
        for (File archive : archives()) {
          arguments.add(each.replace("ARCHIVE", archive.getPath()));
        }
      } else {
        arguments.add(argument);
      }
    }
    return arguments;
  }

  /** Sets the argument for each ARCHIVE in the folder, if the server wants it told. */
  public void setEach(String each) {
    this.each = each;
  }

  /** Returns what is in the folder, without what the server has unpacked there. */
  File[] archives() {
    return new File(deployments).listFiles(File::isFile);
  }

  String deployments() {
    return deployments;
  }

  /** Sets the folder into which archives are put. */
  public void setDeployments(String deployments) {
    this.deployments = deployments;
  }

  boolean restart() {
    return restart;
  }

  /** Sets whether the server sees what is in the folder only when it starts. */
  public void setRestart(boolean restart) {
    this.restart = restart;
  }

  String started() {
    return started;
  }

  /** Sets what the log says (a regular expression) when the server is up. */
  public void setStarted(String started) {
    this.started = started;
  }

  String deployed(String name) {
    return deployed.replace("NAME", name);
  }

  /** Sets what the log says when NAME is deployed; of no use if the server restarts. */
  public void setDeployed(String deployed) {
    this.deployed = deployed;
  }

  String undeployed(String name) {
    return undeployed.replace("NAME", name);
  }

  /** Sets what the log says when NAME is gone; of no use if the server restarts. */
  public void setUndeployed(String undeployed) {
    this.undeployed = undeployed;
  }

  String failed(String name) {
    return failed.replace("NAME", name);
  }

  /** Sets what the log says when NAME cannot be deployed. */
  public void setFailed(String failed) {
    this.failed = failed;
  }
}
