package io.github.sambahooks.observe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
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
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns what the application observes where CDI is prepared by a build, as on Quarkus, and gives
 * it as a bean. Everywhere else {@link ObserverExtension} does.
 */
@SkipIfPortableExtensionPresent(ObserverExtension.class)
public class ObserverBuildExtension implements BuildCompatibleExtension {

  // a bean that has a name is kept, although no bean injects it
  private static final String BEAN_NAME = "io.github.sambahooks.observers";

  private final List<ObserverInfo> observers = new ArrayList<>();

  /** Made by the CDI container. */
  public ObserverBuildExtension() {}

  /** Called first: a build looks at the classes of the application only. */
  @Discovery
  public void introduce(MetaAnnotations annotations) {
    annotations.addQualifier(EventName.class);
    annotations.addQualifier(InRoom.class);
  }

  /** Called for every observer of a webhook event. */
  @Registration(types = WebhookEvent.class)
  public void learn(ObserverInfo observer) {
    observers.add(observer);
  }

  /** Called once all are known. */
  @Synthesis
  public void give(SyntheticComponents components) {
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

  /** Called last: what is wrong with the application's own events fails the build. */
  @Validation
  public void check(Messages messages) {
    try {
      EventTypes.observedBy(new Observers(loaded()).all());
    } catch (ObservationException e) {
      messages.error(e);
    } catch (ClassNotFoundException | LinkageError e) {
      // a build need not have the classes to load; the start looks again
      messages.info("Samba Hooks checks the application's own events when it starts: " + e);
    }
  }

  private List<Observer> loaded() throws ClassNotFoundException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<Observer> loaded = new ArrayList<>();
    for (ObserverInfo observer : observers) {
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
        .filter(qualifier -> !qualifier.name().equals(Any.class.getName()))
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

  /** Makes the bean of what the build has kept of the observers: classes and text. */
  public static class Creator implements SyntheticBeanCreator<Observers> {

    /** Made by the CDI container. */
    public Creator() {}

    @Override
    public Observers create(Instance<Object> lookup, Parameters kept) {
      return new Observers(
          IntStream.range(0, kept.get("count", Integer.class))
              .mapToObj(
                  i ->
                      observer(
                          kept.get("type" + i, Class.class),
                          kept.get("text" + i, String[].class),
                          kept.get("qualifiers" + i, String[].class)))
              .toList());
    }
  }
}
