package io.github.sambahooks.observe;

import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.InRoom;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.build.compatible.spi.ObserverInfo;
import jakarta.enterprise.inject.build.compatible.spi.ScopeInfo;
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.types.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Encodes an observer as classes and texts, because a build can keep nothing else for run time. */
final class ObserverEncoding {

  private static final Set<String> BUILT_IN = Set.of(Any.class.getName(), Default.class.getName());

  private ObserverEncoding() {}

  /** Returns the bounds of the observed type. */
  static ClassInfo[] bounds(ObserverInfo observer) {
    return bounds(observer.eventType()).toArray(ClassInfo[]::new);
  }

  /** Returns the type arguments of the observed type. */
  static ClassInfo[] contents(ObserverInfo observer) {
    return observer.eventType().isParameterizedType()
        ? observer.eventType().asParameterizedType().typeArguments().stream()
            .flatMap(ObserverEncoding::bounds)
            .toArray(ClassInfo[]::new)
        : new ClassInfo[0];
  }

  /** Encodes everything but the type and the qualifiers. */
  static String[] text(ObserverInfo observer) {
    String method = observer.isSynthetic() ? "notify" : observer.observerMethod().name();
    return new String[] {
      observer.declaringClass().name() + "." + method,
      String.valueOf(observer.isAsync()),
      observer.transactionPhase().name(),
      observer.reception().name(),
      scope(observer).name()
    };
  }

  /** Encodes the qualifiers. */
  static String[] qualifiers(ObserverInfo observer) {
    return observer.qualifiers().stream()
        .filter(qualifier -> !BUILT_IN.contains(qualifier.name()))
        .map(ObserverEncoding::qualifier)
        .toArray(String[]::new);
  }

  /** Decodes an observer. */
  static Observer decode(ObservedType type, String[] text, String[] qualifiers) {
    return new Observer(
        text[0],
        type,
        Qualifiers.decode(Arrays.asList(qualifiers)),
        new CallConditions(
            Boolean.parseBoolean(text[1]),
            TransactionPhase.valueOf(text[2]),
            Reception.valueOf(text[3]),
            BeanScope.valueOf(text[4])));
  }

  private static BeanScope scope(ObserverInfo observer) {
    if (observer.isSynthetic() || observer.observerMethod().isStatic()) {
      return BeanScope.OTHER;
    }
    ScopeInfo scope = observer.bean().scope();
    return BeanScope.of(scope.name(), scope.isNormal());
  }

  private static String qualifier(AnnotationInfo qualifier) {
    if (qualifier.name().equals(EventName.class.getName())) {
      return Qualifiers.encodeName(qualifier.value().asString());
    }
    return qualifier.name().equals(InRoom.class.getName())
        ? Qualifiers.encodeRoom(qualifier.value().asString())
        : Qualifiers.encodeUnsupported(qualifier.declaration().simpleName());
  }

  private static Stream<ClassInfo> bounds(Type type) {
    if (type.isTypeVariable()) {
      return type.asTypeVariable().bounds().stream().flatMap(ObserverEncoding::bounds);
    }
    if (type.isWildcardType()) {
      Type bound = type.asWildcardType().upperBound();
      return bound == null ? Stream.empty() : bounds(bound);
    }
    if (type.isParameterizedType()) {
      return Stream.of(type.asParameterizedType().declaration());
    }
    return type.isClass() ? Stream.of(type.asClass().declaration()) : Stream.empty();
  }
}
