package io.github.sambahooks.readme;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The artifacts that an XML document names, with their versions. */
final class Versions {

  private static final Pattern ARTIFACT =
      Pattern.compile("<(dependency|plugin|artifactItem)>(.*?)</\\1>", Pattern.DOTALL);
  private static final Pattern NESTED =
      Pattern.compile(
          "<(exclusions|executions|dependencies|configuration)>.*?</\\1>", Pattern.DOTALL);
  private static final Pattern COORDINATES =
      Pattern.compile("([\\w.-]+:[\\w.-]+):(?:jar:)?([\\w.${}-]+)(?::zip)?");
  private static final Pattern PROPERTY = Pattern.compile("<(version[\\w.-]+)>([^<]+)</\\1>");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)}");

  private static final List<String> POMS =
      Pages.files("", "pom.xml").stream().map(Pages::read).toList();
  private static final Map<String, Set<String>> PROPERTIES = properties();

  private Versions() {}

  /** Returns every {@code group:artifact:version} that a document contains. */
  static Set<String> in(String xml) {
    Set<String> found = new HashSet<>();
    ARTIFACT
        .matcher(xml)
        .results()
        .map(it -> NESTED.matcher(it.group(2)).replaceAll(""))
        .filter(artifact -> element(artifact, "version").isPresent())
        .forEach(
            artifact ->
                resolve(element(artifact, "version").orElseThrow())
                    .forEach(version -> found.add(groupAndArtifact(artifact) + ":" + version)));
    Pattern.compile("<(?:artifact|server\\.artifact)>([^<]+)<")
        .matcher(xml)
        .results()
        .forEach(it -> found.addAll(coordinates(it.group(1))));
    return found;
  }

  /** Returns every {@code group:artifact:version} in a text, such as a build file of Gradle. */
  static Set<String> coordinates(String text) {
    return COORDINATES
        .matcher(text)
        .results()
        .flatMap(it -> resolve(it.group(2)).map(version -> it.group(1) + ":" + version))
        .collect(toSet());
  }

  /** Returns every {@code group:artifact:version} that the build of this project uses. */
  static Set<String> ofArtifactsOfTheBuild() {
    Set<String> used = new HashSet<>();
    for (String pom : POMS) {
      used.addAll(in(pom));
      if (pom.contains("<parent>")) {
        element(pom.substring(pom.indexOf("</parent>")), "artifactId")
            .ifPresent(
                module -> used.add("io.github.sambahooks:%s:1.0.0-SNAPSHOT".formatted(module)));
      }
    }
    // the bill of materials says the version of each artifact of JUnit
    PROPERTIES
        .get("version.junit")
        .forEach(version -> used.add("org.junit.jupiter:junit-jupiter:" + version));
    // not used by this build: acceptance/readme runs it, as the guide says
    used.add("org.wildfly.plugins:wildfly-maven-plugin:6.0.1.Final");
    return used;
  }

  /** Returns the values of the properties that are versions. */
  static Set<String> ofTheBuild() {
    return PROPERTIES.values().stream().flatMap(Set::stream).collect(toSet());
  }

  private static Map<String, Set<String>> properties() {
    Map<String, Set<String>> properties = new HashMap<>();
    for (String pom : POMS) {
      PROPERTY
          .matcher(pom)
          .results()
          .forEach(
              it ->
                  properties
                      .computeIfAbsent(it.group(1), name -> new HashSet<>())
                      .add(it.group(2)));
    }
    return properties;
  }

  private static Stream<String> resolve(String version) {
    Matcher reference = REFERENCE.matcher(version);
    return reference.matches()
        ? PROPERTIES.getOrDefault(reference.group(1), Set.of()).stream().flatMap(Versions::resolve)
        : Stream.of(version);
  }

  private static String groupAndArtifact(String artifact) {
    return element(artifact, "groupId").orElse("org.apache.maven.plugins")
        + ":"
        + element(artifact, "artifactId").orElseThrow();
  }

  private static Optional<String> element(String xml, String name) {
    return Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(name))
        .matcher(xml)
        .results()
        .map(it -> it.group(1).strip())
        .findFirst();
  }
}
