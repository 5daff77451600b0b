package io.github.sambahooks.observe;

import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.Messages;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanBuilder;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.build.compatible.spi.Validation;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Collects the observers of applications whose CDI beans are prepared by a build, as on Quarkus,
 * and provides them as a bean. In other containers, {@link ObserverExtension} does this.
 */
@SkipIfPortableExtensionPresent(ObserverExtension.class)
public class ObserverBuildExtension implements BuildCompatibleExtension {

  // Quarkus keeps a bean with a name even if nothing injects it
  private static final String BEAN_NAME = "io.github.sambahooks.observers";

  private static final Set<String> OURS = Set.of(EventName.class.getName(), InRoom.class.getName());

  // by its description, because an observer may be found twice
  private final Map<String, ObserverInfo> found = new LinkedHashMap<>();

  /** Called by the CDI container. */
  public ObserverBuildExtension() {}

  /** Called first, because a build only finds qualifiers in the application's own classes. */
  @Discovery
  public void registerQualifiers(MetaAnnotations annotations) {
    annotations.addQualifier(EventName.class);
    annotations.addQualifier(InRoom.class);
  }

  /** Called for each observer of a webhook event. */
  @Registration(types = WebhookEvent.class)
  public void collect(ObserverInfo observer) {
    String[] text = ObserverEncoding.text(observer);
    String[] qualifiers = ObserverEncoding.qualifiers(observer);
    found.put(observer.eventType() + Arrays.toString(text) + Arrays.toString(qualifiers), observer);
  }

  /** Called for each observer of what may be a part of events, to warn of it. */
  @Registration(types = {Record.class, Envelope.class})
  public void collectParts(ObserverInfo observer) {
    if (Arrays.stream(ObserverEncoding.bounds(observer))
        .anyMatch(bound -> EventParts.contains(bound.name()))) {
      collect(observer);
    }
  }

  /**
   * Called for each observer. With our qualifiers, even one of {@code Object} means our events; of
   * the bounds of a type variable, CDI implementations look only at the first; and a list of events
   * is not an event.
   */
  @Registration(types = Object.class)
  public void collectOthers(ObserverInfo observer) {
    if (isArray(observer)) {
      return; // a build cannot store the class of an array
    }
    if (isQualified(observer) || isBounded(observer) || isContainer(observer)) {
      collect(observer);
    }
  }

  /** Called when all observers have been collected. */
  @Synthesis
  public void registerBean(SyntheticComponents components) {
    List<ObserverInfo> observers = List.copyOf(found.values());
    SyntheticBeanBuilder<Observers> bean =
        components
            .addBean(Observers.class)
            .type(Observers.class)
            .scope(Dependent.class)
            .name(BEAN_NAME)
            .createWith(Creator.class)
            .withParam("count", observers.size());
    for (int i = 0; i < observers.size(); i++) {
      ObserverInfo observer = observers.get(i);
      bean.withParam("type" + i, ObserverEncoding.bounds(observer));
      bean.withParam("contents" + i, ObserverEncoding.contents(observer));
      bean.withParam("text" + i, ObserverEncoding.text(observer));
      bean.withParam("qualifiers" + i, ObserverEncoding.qualifiers(observer));
    }
  }

  /** Called last. Problems with the application's own events fail the build. */
  @Validation
  public void validate(Messages messages) {
    try {
      EventTypes.observedBy(new Observers(loaded()).all());
    } catch (ObservationException e) {
      messages.error(e);
    } catch (ClassNotFoundException | LinkageError e) {
      // a build may be unable to load the classes; they are checked again at startup
      messages.info(
          "Samba Hooks cannot load the application's own events in the build, so it checks them at startup: "
              + e);
    }
  }

  private List<Observer> loaded() throws ClassNotFoundException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<Observer> loaded = new ArrayList<>();
    for (ObserverInfo observer : found.values()) {
      ObservedType type =
          new ObservedType(
              loaded(ObserverEncoding.bounds(observer), loader),
              loaded(ObserverEncoding.contents(observer), loader));
      loaded.add(
          ObserverEncoding.decode(
              type, ObserverEncoding.text(observer), ObserverEncoding.qualifiers(observer)));
    }
    return loaded;
  }

  private static List<Class<?>> loaded(ClassInfo[] types, ClassLoader loader)
      throws ClassNotFoundException {
    List<Class<?>> loaded = new ArrayList<>();
    for (ClassInfo type : types) {
      loaded.add(Class.forName(type.name(), false, loader));
    }
    return loaded;
  }

  private static boolean isArray(ObserverInfo observer) {
    return observer.eventType().isArray();
  }

  private static boolean isContainer(ObserverInfo observer) {
    return Arrays.stream(ObserverEncoding.contents(observer))
        .anyMatch(ObserverBuildExtension::isEvent);
  }

  private static boolean isQualified(ObserverInfo observer) {
    return observer.qualifiers().stream().anyMatch(one -> OURS.contains(one.name()));
  }

  private static boolean isBounded(ObserverInfo observer) {
    return observer.eventType().isTypeVariable()
        && ObserverEncoding.bounds(observer).length > 1
        && Arrays.stream(ObserverEncoding.bounds(observer))
            .anyMatch(ObserverBuildExtension::isOurs);
  }

  private static boolean isOurs(ClassInfo type) {
    return isEvent(type) || EventParts.contains(type.name());
  }

  private static boolean isEvent(ClassInfo type) {
    return type.name().equals(WebhookEvent.class.getName())
        || type.superInterfacesDeclarations().stream().anyMatch(ObserverBuildExtension::isEvent)
        || type.superClassDeclaration() != null && isEvent(type.superClassDeclaration());
  }

  /** Creates the bean from the classes and texts that the build has stored. */
  public static class Creator implements SyntheticBeanCreator<Observers> {

    /** Called by the CDI container. */
    public Creator() {}

    @Override
    public Observers create(Instance<Object> lookup, Parameters stored) {
      return new Observers(
          IntStream.range(0, stored.get("count", Integer.class))
              .mapToObj(
                  i ->
                      ObserverEncoding.decode(
                          new ObservedType(
                              List.of(stored.get("type" + i, Class[].class)),
                              List.of(stored.get("contents" + i, Class[].class))),
                          stored.get("text" + i, String[].class),
                          stored.get("qualifiers" + i, String[].class)))
              .toList());
    }
  }
}
