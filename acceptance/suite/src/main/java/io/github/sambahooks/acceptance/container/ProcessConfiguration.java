package io.github.sambahooks.acceptance.container;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** The properties in arquillian.xml of a server that runs as a process. */
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
      throw new ConfigurationException(
          "Set the properties command, deployments, started and failed");
    }
  }

  /** Sets the program and its arguments, separated by white space. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** Returns the program and its arguments, with ARCHIVES replaced by one for each archive. */
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

  /** Sets the argument for each ARCHIVE in the folder, if the server needs one. */
  public void setEach(String each) {
    this.each = each;
  }

  /** Returns the archives in the folder, without those that the server has unpacked there. */
  File[] archives() {
    return new File(deployments).listFiles(File::isFile);
  }

  String deployments() {
    return deployments;
  }

  /** Sets the folder that archives are deployed to. */
  public void setDeployments(String deployments) {
    this.deployments = deployments;
  }

  boolean restart() {
    return restart;
  }

  /** Sets whether the server looks for archives only when it starts. */
  public void setRestart(boolean restart) {
    this.restart = restart;
  }

  String started() {
    return started;
  }

  /** Sets the regular expression for the log line that says that the server has started. */
  public void setStarted(String started) {
    this.started = started;
  }

  String deployed(String name) {
    return deployed.replace("NAME", name);
  }

  /** Sets the expression for a deployed NAME; ignored if the server is restarted. */
  public void setDeployed(String deployed) {
    this.deployed = deployed;
  }

  String undeployed(String name) {
    return undeployed.replace("NAME", name);
  }

  /** Sets the expression for an undeployed NAME; ignored if the server is restarted. */
  public void setUndeployed(String undeployed) {
    this.undeployed = undeployed;
  }

  String failed(String name) {
    return failed.replace("NAME", name);
  }

  /** Sets the expression for a NAME that could not be deployed. */
  public void setFailed(String failed) {
    this.failed = failed;
  }
}
