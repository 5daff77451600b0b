package io.github.sambahooks.bind;

import io.github.sambahooks.bind.shape.Creators;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.WebhookEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;

/** Creates a record again with the envelope of the delivery, as it was received. */
final class RecordCopy {

  private final Constructor<? extends Record> constructor;
  private final RecordComponent[] components;

  RecordCopy(Class<? extends Record> type) {
    this.constructor = Creators.canonical(type);
    this.components = type.getRecordComponents();
  }

  /**
   * Copies a record.
   *
   * @throws NotBoundException if the copy has another envelope, or other components than the record
   * @throws Throwable what the constructor or an accessor throws
   */
  WebhookEvent of(Object bound, Envelope envelope) throws Throwable {
    Object[] values = values(bound);
    for (int i = 0; i < values.length; i++) {
      if (isEnvelope(components[i])) {
        values[i] = envelope;
      }
    }
    WebhookEvent copy = create(values);
    if (copy.envelope() != envelope) {
      throw new NotBoundException(
          "its constructor or its method envelope() replaces the envelope: return the one that was given");
    }
    Object[] copied = values(copy);
    for (int i = 0; i < values.length; i++) {
      if (!Objects.deepEquals(values[i], copied[i])) {
        throw new NotBoundException(
            "component <%s> changes if the record is copied, which java.lang.Record does not allow: change its constructor or accessor"
                .formatted(components[i].getName()));
      }
    }
    return copy;
  }

  private Object[] values(Object target) throws Throwable {
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(target);
      }
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    return values;
  }

  private WebhookEvent create(Object[] values) throws Throwable {
    try {
      return (WebhookEvent) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean isEnvelope(RecordComponent component) {
    return component.getType() == Envelope.class && component.getName().equals("envelope");
  }
}
