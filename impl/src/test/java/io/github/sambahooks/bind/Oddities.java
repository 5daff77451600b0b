package io.github.sambahooks.bind;

import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.Participant;
import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbAnnotation;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Custom events that providers bind differently, in part, or not at all. */
public final class Oddities {

  private Oddities() {}

  @EventName("named")
  public record Named(
      Envelope envelope,
      String userID,
      String line2,
      String HTMLUrl,
      @JsonbProperty("user_Id_2") String second,
      Inner inner,
      List<Inner> inners,
      Map<String, Inner> byName,
      Map<String, Object> anything,
      Participant participant)
      implements CustomEvent {}

  public record Inner(String ownerID, Inner next) {}

  /** Two names with the same letters. */
  @EventName("twins")
  public record Twins(Envelope envelope, String userId, @JsonbProperty("user_id") String legacyId)
      implements CustomEvent {}

  /** Members with the names of methods that the event inherits or declares. */
  @EventName("hidden")
  public record Hidden(
      Envelope envelope,
      @JsonbProperty("roomId") String room,
      @JsonbProperty("timestamp") String time,
      @JsonbProperty("sessionId") String session,
      @JsonbProperty("eventType") String kind,
      @JsonbProperty("label") String name,
      Marked marked)
      implements CustomEvent {

    public String label() {
      return "label of " + name;
    }
  }

  /** A class whose members are its private fields. */
  @JsonbVisibility(Fields.class)
  public static final class Marked {
    private String code;

    public String read() {
      return code;
    }
  }

  /** The fields are members, the methods are not. */
  public static final class Fields implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
      return true;
    }

    @Override
    public boolean isVisible(Method method) {
      return false;
    }
  }

  /** The annotations of the components are not on the parameters. */
  @EventName("explicit")
  public record Explicit(
      Envelope envelope,
      @JsonbProperty("the_name") String name,
      @JsonbTypeAdapter(Seconds.class) Duration length)
      implements CustomEvent {
    public Explicit(Envelope envelope, String name, Duration length) {
      this.envelope = envelope;
      this.name = name;
      this.length = length;
    }
  }

  @EventName("created")
  public record Created(Envelope envelope, String name, int count) implements CustomEvent {
    @JsonbCreator
    public Created(
        @JsonbProperty("envelope") Envelope envelope, @JsonbProperty("userID") String userId) {
      this(envelope, userId, 7);
    }
  }

  /** Johnzon does not call the factory method. */
  @EventName("made")
  public record Made(Envelope envelope, String name) implements CustomEvent {
    @JsonbCreator
    public static Made of(
        @JsonbProperty("envelope") Envelope envelope, @JsonbProperty("label") String label) {
      return new Made(envelope, label);
    }
  }

  @EventName("formatted")
  public record Formatted(
      Envelope envelope,
      @JsonbNumberFormat("#,##0") Long total,
      @JsonbDateFormat("yyyyMMdd") LocalDate day,
      @German LocalDate date,
      @JsonbTypeAdapter(Seconds.class) Duration length,
      List<Animal> animals)
      implements CustomEvent {}

  /** An annotation of the application that bundles one of JSON-B's. */
  @JsonbAnnotation
  @JsonbDateFormat("dd.MM.yyyy")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface German {}

  @JsonbTypeInfo(
      key = "kind",
      value = {
        @JsonbSubtype(alias = "cat", type = Cat.class),
        @JsonbSubtype(alias = "dog", type = Dog.class)
      })
  public sealed interface Animal permits Cat, Dog {}

  public record Cat(int livesLeft) implements Animal {}

  public record Dog(String chipID) implements Animal {}

  /** Yasson does not bind this format at all. */
  @EventName("millis")
  public record Millis(
      Envelope envelope,
      String name,
      @JsonbDateFormat(JsonbDateFormat.TIME_IN_MILLIS) Date startedAt)
      implements CustomEvent {}

  /** Johnzon does not bind optional objects. */
  @EventName("optional_inner")
  public record OptionalInner(Envelope envelope, String name, Optional<Inner> inner)
      implements CustomEvent {}

  /** No provider knows this type. */
  @EventName("unknown_type")
  public record UnknownType(Envelope envelope, CharSequence text, ThreadLocal<String> local)
      implements CustomEvent {}

  /** Classes that extend collections, which providers bind in part, or with other elements. */
  @EventName("own_map")
  public record OwnMap(Envelope envelope, Totals totals) implements CustomEvent {}

  @SuppressWarnings("serial")
  public static class Totals extends Base<Integer, String> {}

  @SuppressWarnings("serial")
  public static class Base<V, K> extends HashMap<K, V> {}

  @EventName("own_list")
  public record OwnList(Envelope envelope, Ranks ranks) implements CustomEvent {}

  @SuppressWarnings("serial")
  public static class Ranks extends ArrayList<Integer> {}

  @EventName("abstract")
  public record Abstract(
      Envelope envelope, String name, Shape shape, List<Animated> all, Color color)
      implements CustomEvent {}

  public interface Shape {}

  public abstract static class Animated {}

  public sealed interface Color permits Red {}

  public record Red(String name) implements Color {}

  /** Johnzon binds neither. */
  @EventName("johnzon")
  public record OfPlatform(
      Envelope envelope, Timestamp time, Optional<Object> any, java.sql.Date day)
      implements CustomEvent {}

  @EventName("uninitialized")
  public record Uninitialized(Envelope envelope, String name) implements CustomEvent {
    static final int SIZE = Integer.parseInt("<password>");
  }

  @EventName("uninitialized_inner")
  public record UninitializedInner(Envelope envelope, String name, Broke broke)
      implements CustomEvent {}

  public record Broke(String name) {
    static final int SIZE = Integer.parseInt("<password>");
  }

  /** One member of a record within it is never bound by Yasson. */
  @EventName("deep_millis")
  public record DeepMillis(
      Envelope envelope, List<Inner> inners, Inner inner, Map<String, Times> times)
      implements CustomEvent {}

  public record Times(
      String name, Inner inner, @JsonbDateFormat(JsonbDateFormat.TIME_IN_MILLIS) Date startedAt) {}

  /** Yasson binds one of the formats. */
  @EventName("formats")
  public record Formats(
      Envelope envelope,
      String name,
      @JsonbNumberFormat("#,##0") Long total,
      @JsonbDateFormat(JsonbDateFormat.TIME_IN_MILLIS) Date startedAt)
      implements CustomEvent {}

  /** One member of a record within it is never bound. */
  @EventName("deep_abstract")
  public record DeepAbstract(
      Envelope envelope, String name, List<Nest> nests, Inner inner, Optional<String> note)
      implements CustomEvent {}

  public record Nest(String name, Inner inner, Shape shape, Nest next) {}

  @EventName("keyed")
  public record Keyed(Envelope envelope, Map<Mode, Integer> modes, String name)
      implements CustomEvent {}

  public enum Mode {
    FAST
  }

  @EventName("refusing")
  public record Refusing(Envelope envelope, String name, Strict strict, List<Strict> more)
      implements CustomEvent {
    public Refusing {
      if (name != null) {
        throw new IllegalArgumentException("name <" + name + "> is refused");
      }
    }
  }

  public record Strict(String code) {
    public Strict {
      check(code);
    }

    private static void check(String code) {
      Objects.check(code);
    }
  }

  /** Code that a record calls. */
  static final class Objects {
    static void check(String code) {
      throw new IllegalStateException("code <" + code + "> is refused", new Exception(code));
    }
  }

  @EventName("adapted")
  public record Adapted(Envelope envelope, @JsonbTypeAdapter(Broken.class) String code)
      implements CustomEvent {}

  /** Changes with each copy. */
  @EventName("growing")
  public record Growing(Envelope envelope, String name) implements CustomEvent {
    public Growing {
      name = name + "!";
    }
  }

  @EventName("replacing")
  public record Replacing(Envelope envelope) implements CustomEvent {
    public Replacing {
      envelope = Envelope.of("another");
    }
  }

  @EventName("forgetful")
  public record Forgetful(Envelope envelope, Half half, int[] beats) implements CustomEvent {}

  public record Half(String kept, String lost) {
    public Half {
      lost = null;
    }
  }

  @EventName("looking")
  public record Looking(Envelope envelope, String fromData, JsonObject raw) implements CustomEvent {
    public Looking {
      fromData = envelope.data().getString("inside", null);
    }
  }

  /** A JSON-B adapter of the application. */
  public static final class Seconds implements JsonbAdapter<Duration, Integer> {
    @Override
    public Integer adaptToJson(Duration duration) {
      return (int) duration.toSeconds();
    }

    @Override
    public Duration adaptFromJson(Integer seconds) {
      return Duration.ofSeconds(seconds);
    }
  }

  /** A JSON-B adapter that fails. */
  public static final class Broken implements JsonbAdapter<String, String> {
    @Override
    public String adaptToJson(String code) {
      return code;
    }

    @Override
    public String adaptFromJson(String code) {
      throw new IllegalStateException("code <" + code + "> is refused");
    }
  }
}
