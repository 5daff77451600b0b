package io.github.sambahooks.observe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
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
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.types.Type;
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

  private static final Set<String> BUILT_IN = Set.of(Any.class.getName(), Default.class.getName());
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
    found.put(observer.eventType() + String.join(" ", text(observer)), observer);
  }

  /** Called for each observer: with our qualifiers, even one of {@code Object} means our events. */
  @Registration(types = Object.class)
  public void collectQualified(ObserverInfo observer) {
    if (observer.qualifiers().stream().anyMatch(one -> OURS.contains(one.name()))) {
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
      bean.withParam("type" + i, erasure(observer.eventType()));
      bean.withParam("text" + i, text(observer));
      bean.withParam("qualifiers" + i, qualifiers(observer));
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
      Class<?> type = Class.forName(erasure(observer.eventType()).name(), false, loader);
      loaded.add(observer(type, text(observer), qualifiers(observer)));
    }
    return loaded;
  }

  private static Observer observer(Class<?> type, String[] text, String[] qualifiers) {
    return new Observer(
        text[0],
        type,
        Qualifiers.decode(Arrays.asList(qualifiers)),
        Boolean.parseBoolean(text[1]),
        TransactionPhase.valueOf(text[2]));
  }

  private static String[] text(ObserverInfo observer) {
    String method = observer.isSynthetic() ? "notify" : observer.observerMethod().name();
    return new String[] {
      observer.declaringClass().name() + "." + method,
      String.valueOf(observer.isAsync()),
      observer.transactionPhase().name()
    };
  }

  private static String[] qualifiers(ObserverInfo observer) {
    return observer.qualifiers().stream()
        .filter(qualifier -> !BUILT_IN.contains(qualifier.name()))
        .map(ObserverBuildExtension::qualifier)
        .toArray(String[]::new);
  }

  private static String qualifier(AnnotationInfo qualifier) {
    if (qualifier.name().equals(EventName.class.getName())) {
      return Qualifiers.encodeName(qualifier.value().asString());
    }
    return qualifier.name().equals(InRoom.class.getName())
        ? Qualifiers.encodeRoom(qualifier.value().asString())
        : Qualifiers.encodeUnsupported(qualifier.declaration().simpleName());
  }

  private static ClassInfo erasure(Type type) {
    if (type.isParameterizedType()) {
      return type.asParameterizedType().declaration();
    }
    return type.isTypeVariable()
        ? erasure(type.asTypeVariable().bounds().get(0))
        : type.asClass().declaration();
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
                      observer(
                          stored.get("type" + i, Class.class),
                          stored.get("text" + i, String[].class),
                          stored.get("qualifiers" + i, String[].class)))
              .toList());
    }
  }
}
