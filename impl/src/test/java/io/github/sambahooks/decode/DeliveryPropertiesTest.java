package io.github.sambahooks.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.decode.Sent.Member;
import io.github.sambahooks.decode.Sent.Type;
import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Library;
import io.github.sambahooks.event.LibraryFile;
import io.github.sambahooks.event.LibraryFolder;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.PhoneCall;
import io.github.sambahooks.event.Question;
import io.github.sambahooks.event.QuestionEvent;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.Role;
import io.github.sambahooks.event.Session;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.spi.NotAnEventException;
import io.github.sambahooks.testsupport.JsonProviders;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is sent: the event arrives, each typed member is the right value or null, and the whole
 * object equals what was sent.
 */
@Label("Whatever a delivery contains, its event")
class DeliveryPropertiesTest {

  /** The components of the details, with their types and the members that they are read from. */
  private static final Map<Class<?>, Map<String, String>> COMPONENTS = new LinkedHashMap<>();

  static {
    put(
        Participant.class,
        """
        id ID participantId id
        externalId ID externalId
        name TEXT name participantName
        role TEXT role
        joinTime TIME joinTime
        leaveTime TIME leaveTime
        device TEXT device
        system TEXT system
        browser TEXT browser
        roomExternalId ID roomExternalId
        """);
    put(
        Session.class,
        """
        startTime TIME sessionStartTime startTime
        endTime TIME sessionEndTime endTime
        """);
    put(
        Role.class,
        """
        id ID roleId id
        name TEXT name
        displayName TEXT displayName
        """);
    put(
        PhoneCall.class,
        """
        callId ID callId
        name TEXT name
        callerNumber ID callerNumber
        externalId ID externalId
        muted FLAG muted
        """);
    put(
        Recording.class,
        """
        id ID recordingId id
        name TEXT name
        duration SECONDS duration
        status TEXT status
        participantId ID participantId
        participantName TEXT participantName
        participantExternalId ID participantExternalId
        roomExternalId ID roomExternalId
        createdAt TIME createdAt
        updatedAt TIME updatedAt
        """);
    put(
        Library.class,
        """
        id ID libraryId
        externalId ID libraryExternalId
        name TEXT libraryName
        """);
    put(
        LibraryFolder.class,
        """
        id ID folderId id
        externalId ID externalId
        parentId ID parentId
        name TEXT name
        description TEXT description
        createdAt TIME createdAt
        """);
    put(
        LibraryFile.class,
        """
        id ID fileId id
        folderId ID folderId
        name TEXT name fileName
        type TEXT type
        size SIZE size
        status TEXT status
        createdAt TIME createdAt
        """);
    put(
        Question.class,
        """
        id ID questionId id
        question TEXT question
        participantId ID participantId
        externalParticipantId ID externalParticipantId
        participantName TEXT participantName
        anonymous FLAG anonymous
        breakoutId ID breakoutId
        createdAt TIME createdAt
        """);
    put(
        Answer.class,
        """
        id ID answerId id
        answer TEXT answer
        participantId ID participantId
        externalParticipantId ID externalParticipantId
        participantName TEXT participantName
        isPrivate FLAG private
        createdAt TIME createdAt
        """);
  }

  private static void put(Class<?> detail, String components) {
    Map<String, String> byName = new LinkedHashMap<>();
    components.lines().forEach(line -> byName.put(line.split(" ")[0], line));
    COMPONENTS.put(detail, byName);
  }

  @Provide
  Arbitrary<SentDelivery> deliveries() {
    List<String> names = EventCatalogue.types().keySet().stream().sorted().toList();
    return Arbitraries.randomValue(
        random -> delivery(names.get(random.nextInt(names.size())), random));
  }

  private static SentDelivery delivery(String eventType, Random random) {
    Class<?> type = EventCatalogue.types().get(eventType);
    boolean hasAnswers = QuestionEvent.class.isAssignableFrom(type);
    return new SentDeliveries(random)
        .delivery(
            eventType,
            members(details(type)),
            hasAnswers ? members(List.of(Answer.class)) : Map.of());
  }

  @Example
  void has_no_component_that_these_properties_forget() {
    for (Class<?> type : EventCatalogue.types().values()) {
      for (Class<?> detail : details(type)) {
        List<String> components = new ArrayList<>(COMPONENTS.get(detail).keySet());
        if (detail == Question.class) {
          components.add("answers");
        }
        assertThat(detail.getRecordComponents())
            .extracting(RecordComponent::getName)
            .containsExactlyElementsOf(components);
      }
    }
  }

  @Property
  void arrives_with_the_right_value_or_null_in_each_member(@ForAll("deliveries") SentDelivery sent)
      throws Exception {
    WebhookEvent event = decode(sent.body());

    assertThat(event).isInstanceOf(EventCatalogue.types().get(sent.eventType()));
    assertThat(event.eventType()).isEqualTo(sent.eventType());
    assertThat(event.sessionId()).isEqualTo(sent.id("sessionId"));
    assertThat(event.roomId()).isEqualTo(sent.id("roomId"));
    assertThat(event.timestamp()).isEqualTo(sent.timestamp());
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      if (component.getType() != Envelope.class) {
        assertComponents(component.getAccessor().invoke(event), sent.details());
      }
    }
  }

  private static void assertComponents(Object detail, Map<String, Sent> sent) throws Exception {
    for (RecordComponent component : detail.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(detail);
      if (value instanceof List<?> answers) {
        assertAnswers(answers, sent.getOrDefault("answers", Sent.nothing()).elements());
      } else {
        String[] expected = COMPONENTS.get(detail.getClass()).get(component.getName()).split(" ");
        String[] names = Arrays.copyOfRange(expected, 2, expected.length);
        assertThat(value)
            .as(component.toString())
            .isEqualTo(SentDelivery.find(sent, Type.valueOf(expected[1]), names));
      }
    }
  }

  private static void assertAnswers(List<?> answers, List<Sent> elements) throws Exception {
    List<Sent> objects = elements.stream().filter(Sent::isObject).toList();
    assertThat(answers).hasSameSizeAs(objects);
    for (int i = 0; i < answers.size(); i++) {
      assertComponents(answers.get(i), SentDelivery.byName(objects.get(i).members()));
    }
  }

  @Property
  void has_all_that_was_sent(@ForAll("deliveries") SentDelivery sent) throws Exception {
    Envelope envelope = decode(sent.body()).envelope();
    List<Member> details = new ArrayList<>();
    sent.details().forEach((name, value) -> details.add(new Member(name, value)));

    for (JsonProvider provider : JsonProviders.all().toList()) {
      JsonComparison comparison = new JsonComparison(provider, sent.unconvertible());
      comparison.assertSame(envelope.body(), sent.body());
      comparison.assertSame(envelope.data(), Sent.object(details).json());
    }
  }

  @Property
  void is_printed_and_compared(@ForAll("deliveries") SentDelivery sent) throws Exception {
    WebhookEvent event = decode(sent.body());
    JsonObject body = event.envelope().body();

    assertThat(event.toString()).contains(sent.eventType());
    assertThat(event).isEqualTo(decode(sent.body())).hasSameHashCodeAs(decode(sent.body()));
    assertThat(UTF_8.newEncoder().canEncode(body.toString())).isTrue();
    assertThat(decode(body.toString()).envelope().body())
        .isEqualTo(body)
        .hasSameHashCodeAs(body)
        .hasToString(body.toString());
  }

  private static List<Class<?>> details(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .<Class<?>>map(RecordComponent::getType)
        .filter(component -> component != Envelope.class)
        .toList();
  }

  private static Map<String, Type> members(List<Class<?>> details) {
    Map<String, Type> members = new LinkedHashMap<>();
    for (Class<?> detail : details) {
      for (String component : COMPONENTS.get(detail).values()) {
        String[] parts = component.split(" ");
        for (String name : Arrays.copyOfRange(parts, 2, parts.length)) {
          members.put(name, Type.valueOf(parts[1]));
        }
      }
    }
    return members;
  }

  private static WebhookEvent decode(String body) throws NotAnEventException {
    return new EventDecoder().decode(body.getBytes(UTF_8), Instant.EPOCH, Map.of());
  }
}
