package io.github.sambahooks.observe;

import io.github.sambahooks.event.WebhookEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanBuilder;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns what the application observes where CDI is prepared by a build, as on Quarkus, and gives
 * it as a bean. Everywhere else {@link DeployedObservers} does.
 */
@SkipIfPortableExtensionPresent(DeployedObservers.class)
public class BuiltObservers implements BuildCompatibleExtension {

  // a bean that has a name is kept, although no bean injects it
  private static final String BEAN_NAME = "io.github.sambahooks.observers";

  private final List<ObserverInfo> observers = new ArrayList<>();

  /** Made by the CDI container. */
  public BuiltObservers() {}

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
    }
  }

  private static String[] text(ObserverInfo observer) {
    return new String[] {
      observer.declaringClass().name(),
      observer.isSynthetic() ? "notify" : observer.observerMethod().name(),
      String.valueOf(observer.isAsync()),
      observer.transactionPhase().name()
    };
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
              .mapToObj(i -> observer(kept, i))
              .toList());
    }

    private static Observer observer(Parameters kept, int i) {
      String[] text = kept.get("text" + i, String[].class);
      return new Observer(
          text[0],
          text[1],
          kept.get("type" + i, Class.class),
          Boolean.parseBoolean(text[2]),
          TransactionPhase.valueOf(text[3]));
    }
  }
}
