package io.github.sambahooks.bind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.bind.Specimens.Numbers;
import io.github.sambahooks.bind.Specimens.Structures;
import io.github.sambahooks.bind.Specimens.Texts;
import io.github.sambahooks.decode.EventDecoder;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.EventName;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.LogCapture;
import io.github.sambahooks.testsupport.TestPipelines;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is sent, each component of a custom event has the right value, or the event is an {@link
 * UnknownEvent}. A component is never null although a value was sent.
 */
@Label("Generated deliveries of custom events")
class GeneratedDeliveriesTest {

  private static final int TRIES = 500;
  private static final EventDecoder DECODER = new EventDecoder();
  private static final Map<Bindings, CustomEventBinder> BINDERS = new EnumMap<>(Bindings.class);
  private static LogCapture log;

  @BeforeContainer
  static void start() {
    log = LogCapture.of(CustomEventBinder.class);
    for (Bindings provider : Bindings.values()) {
      BINDERS.put(
          provider,
          new CustomEventBinder(
              TestPipelines.observed(Numbers.class, Texts.class, Structures.class),
              provider.own()));
    }
  }

  @AfterContainer
  static void stop() {
    log.close();
  }

  @Provide
  Arbitrary<String> numbers() {
    return GeneratedJson.data(Numbers.class);
  }

  @Provide
  Arbitrary<String> texts() {
    return GeneratedJson.data(Texts.class);
  }

  @Provide
  Arbitrary<String> structures() {
    return GeneratedJson.data(Structures.class);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void have_the_numbers_that_were_sent(@ForAll("numbers") String data) throws Exception {
    assertRight(Numbers.class, data);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void have_the_texts_and_times_that_were_sent(@ForAll("texts") String data) throws Exception {
    assertRight(Texts.class, data);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void have_the_structures_that_were_sent(@ForAll("structures") String data) throws Exception {
    assertRight(Structures.class, data);
  }

  private static void assertRight(Class<? extends Record> type, String data) throws Exception {
    String name = type.getAnnotation(EventName.class).value();
    WebhookEvent decoded =
        DECODER.decode(
            "{\"eventType\":\"%s\",\"roomId\":\"r\",\"data\":%s}"
                .formatted(name, data)
                .getBytes(UTF_8),
            Instant.EPOCH,
            Map.of());
    Object[] expected = expected(type, decoded.envelope());

    for (Bindings provider : Bindings.values()) {
      WebhookEvent bound = BINDERS.get(provider).bind(decoded).orElseThrow();

      assertThat(bound.envelope()).isSameAs(decoded.envelope());
      if (expected == null) {
        assertThat(bound).as(provider.name()).isEqualTo(new UnknownEvent(decoded.envelope()));
      } else {
        assertThat(bound).as(provider.name()).isInstanceOf(type);
        assertThat(values(bound)).as(provider.name()).isEqualTo(expected);
      }
    }
  }

  /** Returns the components, or null if one of them does not fit. */
  private static Object[] expected(Class<?> type, Envelope envelope) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Object[] expected = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        expected[i] =
            components[i].getType() == Envelope.class
                ? envelope
                : ExpectedValues.component(components[i], envelope.data());
      }
      return expected;
    } catch (ExpectedValues.Misfit e) {
      return null;
    }
  }

  private static Object[] values(WebhookEvent event) throws Exception {
    RecordComponent[] components = event.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].getAccessor().invoke(event);
    }
    return values;
  }
}
