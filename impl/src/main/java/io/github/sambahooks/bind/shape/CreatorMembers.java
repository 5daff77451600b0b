package io.github.sambahooks.bind.shape;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The members that a constructor or a factory method has as parameters. */
final class CreatorMembers {

  private final ResolvedType declaring;
  private final Executable creator;
  private final RecordComponent[] components;
  private final boolean canonical;
  private final Shapes shapes;

  private CreatorMembers(ResolvedType declaring, Executable creator, Shapes shapes) {
    this.declaring = declaring;
    this.creator = creator;
    this.shapes = shapes;
    this.components =
        declaring.raw().isRecord() ? declaring.raw().getRecordComponents() : new RecordComponent[0];
    this.canonical =
        declaring.raw().isRecord() && creator.equals(Creators.canonical(declaring.raw()));
  }

  static List<Member> of(ResolvedType declaring, Executable creator, Shapes shapes) {
    CreatorMembers members = new CreatorMembers(declaring, creator, shapes);
    return IntStream.range(0, creator.getParameterCount()).mapToObj(members::member).toList();
  }

  private Member member(int index) {
    Parameter parameter = creator.getParameters()[index];
    Optional<RecordComponent> component = component(index, parameter);
    Type generic =
        canonical ? components[index].getGenericType() : parameter.getParameterizedType();
    ResolvedType type = declaring.resolve(generic);
    // JSON-B reads the annotations of parameters, which an explicit constructor may not have
    Optional<String> bound = propertyName(parameter);
    String plain = canonical ? components[index].getName() : parameter.getName();
    return new Member(
        bound.or(() -> component.flatMap(CreatorMembers::propertyName)).orElse(plain),
        bound.orElse(plain),
        type,
        shapes.of(type, declaring.raw(), parameter),
        !Annotations.customizing(parameter).isEmpty(),
        component.map(RecordComponent::getAccessor));
  }

  private Optional<RecordComponent> component(int index, Parameter parameter) {
    if (canonical) {
      return Optional.of(components[index]);
    }
    String name = propertyName(parameter).orElse(parameter.getName());
    return Arrays.stream(components)
        .filter(it -> it.getName().equals(name) && it.getType() == parameter.getType())
        .findFirst();
  }

  private static Optional<String> propertyName(RecordComponent component) {
    Method accessor = component.getAccessor();
    try {
      return propertyName(component.getDeclaringRecord().getDeclaredField(component.getName()))
          .or(() -> propertyName(accessor));
    } catch (NoSuchFieldException e) {
      return propertyName(accessor);
    }
  }

  private static Optional<String> propertyName(AnnotatedElement element) {
    return Optional.ofNullable(Annotations.find(JsonbProperty.class, element))
        .map(JsonbProperty::value)
        .filter(name -> !name.isEmpty());
  }
}
