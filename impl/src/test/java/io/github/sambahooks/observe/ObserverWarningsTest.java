package io.github.sambahooks.observe;

import static io.github.sambahooks.testsupport.TestObservers.bounded;
import static io.github.sambahooks.testsupport.TestObservers.in;
import static io.github.sambahooks.testsupport.TestObservers.inRooms;
import static io.github.sambahooks.testsupport.TestObservers.named;
import static io.github.sambahooks.testsupport.TestObservers.of;
import static io.github.sambahooks.testsupport.TestObservers.withUnsupported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.event.Answer;
import io.github.sambahooks.event.CustomEvent;
import io.github.sambahooks.event.Envelope;
import io.github.sambahooks.event.Library;
import io.github.sambahooks.event.LibraryFile;
import io.github.sambahooks.event.LibraryFolder;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.PhoneCall;
import io.github.sambahooks.event.Question;
import io.github.sambahooks.event.Recording;
import io.github.sambahooks.event.Role;
import io.github.sambahooks.event.Session;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.event.WebhookEvent;
import io.github.sambahooks.testsupport.BrokenRobots.Spaced;
import io.github.sambahooks.testsupport.BrokenRobots.Unimplemented;
import io.github.sambahooks.testsupport.Robots.Arrival;
import io.github.sambahooks.testsupport.Robots.RobotDanced;
import io.github.sambahooks.testsupport.Robots.RobotEvent;
import io.github.sambahooks.testsupport.Robots.RobotMoved;
import io.github.sambahooks.testsupport.Robots.RobotSaid;
import io.github.sambahooks.testsupport.Robots.RobotSang;
import io.github.sambahooks.testsupport.Robots.RobotSpoke;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An observer")
class ObserverWarningsTest {

  @Test
  void that_can_be_called_causes_no_warning() {
    ObserverWarnings warnings =
        warnings(
            of(WebhookEvent.class),
            of(UnknownEvent.class),
            of(RobotDanced.class),
            of(CustomEvent.class),
            named(ParticipantJoined.class, "participant_joined"),
            named(ParticipantEvent.class, "participant_left"),
            named(UnknownEvent.class, "whiteboard_cleared"),
            named(UnknownEvent.class, "robot_danced"),
            named(CustomEvent.class, "robot_danced"),
            inRooms(ParticipantJoined.class, "r", "${same}"));

    assertThat(warnings.unreachable()).isEmpty();
    assertThat(warnings.suspicious()).isEmpty();
  }

  @Test
  void of_a_record_under_another_name_is_never_called() {
    assertThat(reason(named(ParticipantJoined.class, "participant_left")))
        .isEqualTo("a ParticipantJoined is never <participant_left>, only <participant_joined>");
  }

  @Test
  void of_unknown_events_with_a_known_name_is_never_called() {
    assertThat(reason(named(UnknownEvent.class, "participant_joined")))
        .isEqualTo("<participant_joined> arrives as ParticipantJoined");
    assertThat(
            warnings(named(UnknownEvent.class, "participant_joined"), of(Arrival.class))
                .unreachable())
        .as("fired if the data does not bind to the application's record")
        .isEmpty();
  }

  @Test
  void of_an_interface_that_no_observed_record_implements_is_never_called() {
    assertThat(reason(of(Unimplemented.class)))
        .isEqualTo("no observed record is of type Unimplemented");
    assertThat(reason(of(CustomEvent.class)))
        .isEqualTo("no observed record is of type CustomEvent");
  }

  @Test
  void with_an_unsupported_qualifier_is_never_called() {
    assertThat(reason(withUnsupported(WebhookEvent.class, "@Premium")))
        .isEqualTo("no event has the qualifier @Premium");
  }

  @Test
  void in_several_rooms_is_never_called() {
    assertThat(reason(inRooms(WebhookEvent.class, "r", "${other}")))
        .isEqualTo("an event has only one room: write one method per room");
  }

  @Test
  void of_a_type_variable_with_bounds_that_no_event_has_is_never_called() {
    assertThat(warnings(bounded(Object.class, ParticipantEvent.class)).unreachable()).isEmpty();
    assertThat(reason(bounded(Comparable.class, ParticipantEvent.class)))
        .isEqualTo("no observed record is of type Comparable & ParticipantEvent");
  }

  @ParameterizedTest
  @CsvSource({
    "SESSION,      no asynchronous observer in a @SessionScoped bean",
    "CONVERSATION, no asynchronous observer in a @ConversationScoped bean",
    "TRANSACTION,  no asynchronous observer in a @TransactionScoped bean",
    "VIEW,         no observer in a @ViewScoped bean",
    "FLOW,         no observer in a @FlowScoped bean"
  })
  void that_is_asynchronous_in_a_bean_of_a_scope_that_is_inactive_is_never_called(
      BeanScope scope, String reason) {
    assertThat(reason(in(scope, true, Reception.ALWAYS)))
        .isEqualTo(reason + " is ever called: move it to an @ApplicationScoped bean");
    assertThat(reason(in(scope, true, Reception.IF_EXISTS))).startsWith(reason);
    assertThat(warnings(in(BeanScope.OTHER, true, Reception.ALWAYS)).unreachable()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SESSION", "CONVERSATION"})
  void that_creates_a_session_for_each_delivery_causes_a_warning(BeanScope scope) {
    ObserverWarnings warnings = warnings(in(scope, false, Reception.ALWAYS));

    assertThat(warnings.unreachable()).isEmpty();
    assertThat(warnings.suspicious())
        .containsExactly(
            "Cart.on (sync) creates an HTTP session for each delivery, because it is in a "
                + scope
                + " bean: move it to an @ApplicationScoped bean");
    assertThat(warnings(in(scope, false, Reception.IF_EXISTS)).suspicious())
        .singleElement()
        .asString()
        .contains(" may create an HTTP session for each delivery");
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.enterprise.context.SessionScoped,      true,  SESSION",
    "jakarta.enterprise.context.ConversationScoped, true,  CONVERSATION",
    "jakarta.transaction.TransactionScoped,         true,  TRANSACTION",
    "jakarta.faces.view.ViewScoped,                 true,  VIEW",
    "jakarta.faces.flow.FlowScoped,                 true,  FLOW",
    "demo.JobScoped,                                true,  CUSTOM",
    "demo.PseudoScoped,                             false, OTHER",
    "jakarta.enterprise.context.ApplicationScoped,  true,  OTHER",
    "jakarta.enterprise.context.RequestScoped,      true,  OTHER",
    "jakarta.enterprise.context.Dependent,          false, OTHER",
    "jakarta.inject.Singleton,                      false, OTHER"
  })
  void has_the_scope_of_its_bean(String annotation, boolean normal, BeanScope scope) {
    assertThat(BeanScope.of(annotation, normal)).isEqualTo(scope);
  }

  @Test
  void in_a_bean_that_needs_jakarta_faces_is_never_called() {
    assertThat(reason(in(BeanScope.VIEW, false, Reception.ALWAYS)))
        .isEqualTo(
            "no observer in a @ViewScoped bean is ever called: move it to an @ApplicationScoped bean");
    assertThat(reason(in(BeanScope.FLOW, false, Reception.IF_EXISTS)))
        .startsWith("no observer in a @FlowScoped bean is ever called");
  }

  @Test
  void in_a_bean_that_needs_a_transaction_causes_a_warning() {
    Observer observer = in(BeanScope.TRANSACTION, false, Reception.ALWAYS);

    assertThat(warnings(observer).unreachable()).isEmpty();
    assertThat(warnings(observer).suspicious())
        .containsExactly(
            "Cart.on (sync) is called only if something of your own starts a transaction, because"
                + " it is in a @TransactionScoped bean and a delivery has no transaction: move it"
                + " to an @ApplicationScoped bean");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void in_a_bean_of_a_custom_scope_causes_a_warning(boolean asynchronous) {
    Observer observer = in(BeanScope.CUSTOM, asynchronous, Reception.ALWAYS);

    assertThat(warnings(observer).unreachable()).isEmpty();
    assertThat(warnings(observer).suspicious())
        .singleElement()
        .asString()
        .endsWith(
            " is called only while the scope of its bean is active, which it usually is not during"
                + " a delivery: move it to an @ApplicationScoped bean");
  }

  @ParameterizedTest
  @EnumSource(names = {"TRANSACTION", "VIEW", "FLOW", "CUSTOM"})
  void in_a_bean_whose_scope_may_be_inactive_is_not_said_to_be_called_at_once(BeanScope scope) {
    assertThat(
            new CallConditions(false, TransactionPhase.AFTER_FAILURE, Reception.ALWAYS, scope)
                .describe())
        .containsExactly("sync", "AFTER_FAILURE");
  }

  @Test
  void of_a_part_of_events_is_never_called() {
    assertThat(reason(of(Participant.class)))
        .isEqualTo(
            "Participant is a part of events, not an event: observe ParticipantEvent or one of its"
                + " records, and call participant()");
    assertThat(reason(of(Library.class))).contains("observe LibraryEvent", "call library()");
    assertThat(reason(of(LibraryFile.class))).contains("observe LibraryFileEvent", "call file()");
    assertThat(reason(of(Envelope.class))).contains("observe WebhookEvent", "call envelope()");
    assertThat(reason(named(Session.class, "session_ended"))).contains("observe SessionEvent");
    assertThat(reason(bounded(Object.class, Role.class))).contains("observe RoleEvent");
  }

  @Test
  void of_a_container_of_events_is_never_called() {
    assertThat(reason(containing(Optional.class, ParticipantJoined.class)))
        .isEqualTo(
            "an event is fired as itself, not as Optional<ParticipantJoined>: observe ParticipantJoined");
    assertThat(reason(containing(ParticipantEvent[].class, ParticipantEvent.class)))
        .isEqualTo(
            "an event is fired as itself, not as ParticipantEvent[]: observe ParticipantEvent");
    assertThat(warnings(containing(RobotDanced.class, ParticipantJoined.class)).unreachable())
        .as("an event")
        .isEmpty();
  }

  @Test
  void of_every_part_of_events_is_known_but_none_of_anything_else() {
    assertThat(
            Stream.of(
                Answer.class,
                Envelope.class,
                Library.class,
                LibraryFile.class,
                LibraryFolder.class,
                Participant.class,
                PhoneCall.class,
                Question.class,
                Recording.class,
                Role.class,
                Session.class))
        .allMatch(part -> EventParts.contains(ObservedType.of(part)));
    assertThat(Stream.of(Object.class, Record.class, String.class, RobotDanced.class))
        .noneMatch(other -> EventParts.contains(ObservedType.of(other)));
  }

  @Test
  void is_missing_which_causes_a_warning_with_the_usual_causes() {
    assertThat(warnings().suspicious())
        .singleElement()
        .asString()
        .contains(
            "No method of this application observes a webhook event",
            "@ApplicationScoped",
            "javax instead of jakarta",
            "not in this application",
            "no beans.xml, which Tomcat and Jetty require");
    assertThat(warnings(of(Participant.class)).suspicious()).hasSize(1);
    assertThat(warnings(of(UnknownEvent.class)).suspicious()).isEmpty();
  }

  @Test
  void of_a_name_that_looks_misspelled_causes_a_suggestion() {
    assertThat(
            warnings(
                    named(UnknownEvent.class, "Participant-Joind"),
                    named(UnknownEvent.class, "robt_danced"),
                    of(RobotDanced.class))
                .suspicious())
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .contains(
                        "onUnknownEvent",
                        "\"Participant-Joind\"",
                        "did you mean <participant_joined>?"),
            other -> assertThat(other).contains("\"robt_danced\"", "<robot_danced>?"));
  }

  @Test
  void of_a_group_that_is_not_sealed_causes_a_warning_with_the_records_that_are_known() {
    assertThat(warnings(of(RobotSpoke.class), of(RobotSang.class)).suspicious())
        .containsExactly(
            "Observers.onRobotSpoke (sync) observes RobotSpoke, which is not sealed, so only"
                + " records that are observed themselves arrive as one, here <RobotSang>: make"
                + " RobotSpoke sealed, or observe each of its records");
    assertThat(warnings(of(RobotMoved.class)).suspicious())
        .singleElement()
        .asString()
        .contains("onRobotMoved (sync) observes RobotJumped, which", "here none:");
  }

  @Test
  void of_a_group_whose_records_are_all_known_causes_no_warning() {
    assertThat(warnings(of(RobotEvent.class), of(WebhookEvent.class)).suspicious()).isEmpty();
    assertThat(warnings(named(RobotSpoke.class, "robot_sang"), of(RobotSang.class)).suspicious())
        .isEmpty();
  }

  @Test
  void of_the_name_of_a_record_that_may_be_missing_causes_no_suggestion() {
    assertThat(
            warnings(
                    of(RobotSpoke.class),
                    of(RobotSaid.class),
                    named(WebhookEvent.class, "robot_sand"),
                    named(WebhookEvent.class, "participant_joind"))
                .suspicious())
        .filteredOn(one -> one.contains("did you mean"))
        .singleElement()
        .asString()
        .contains("<participant_joined>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "participant_joined ", "${event.name}", "*", "room_locked,room_deleted"})
  void of_a_name_that_no_event_can_have_is_never_called(String name) {
    assertThat(reason(named(WebhookEvent.class, name)))
        .isEqualTo(
            "an event name has only letters, digits, '_', '-' and '.', and expressions are not"
                + " resolved in it: write the name of one event, such as <participant_joined>, or"
                + " remove @EventName to observe all");
    assertThat(reason(named(ParticipantJoined.class, name))).startsWith("an event name has only");
    assertThat(warnings(named(UnknownEvent.class, name)).suspicious()).isEmpty();
  }

  @Test
  void of_a_record_with_a_name_that_no_event_can_have_causes_a_warning() {
    assertThat(warnings(of(Spaced.class)).suspicious())
        .containsExactly(
            Spaced.class.getName()
                + " has @EventName(\"robot danced\"), but an event name has only letters, digits, '_',"
                + " '-' and '.': write the name that Digital Samba sends");
  }

  private static Observer containing(Class<?> container, Class<?> content) {
    return new Observer(
        "demo.Cart.on",
        new ObservedType(List.of(container), List.of(content)),
        Qualifiers.NONE,
        CallConditions.SYNCHRONOUS);
  }

  private static String reason(Observer observer) {
    var unreachable = warnings(observer).unreachable();
    assertThat(unreachable).hasSize(1);
    return unreachable.get(unreachable.firstKey());
  }

  private static ObserverWarnings warnings(Observer... observers) {
    return new ObserverWarnings(
        ObservedEvents.of(
            List.of(observers), key -> Optional.of(key.equals("same") ? "r" : "another-room")));
  }
}
