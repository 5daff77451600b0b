package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.ApiConfiguration;
import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.RegistrationConfiguration;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.Participant;
import io.github.sambahooks.event.ParticipantEvent;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.observe.BeanScope;
import io.github.sambahooks.observe.CallConditions;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.ObservedType;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.ObserverWarnings;
import io.github.sambahooks.observe.Qualifiers;
import io.github.sambahooks.testsupport.Markdown;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The start report")
class StartReportTest {

  private static final Observer JOINED =
      Observer.of("demo.school.Attendance.joined", ParticipantJoined.class);
  private static final Observer BOOKED =
      new Observer(
          "demo.Billing$Desk.booked",
          ObservedType.of(ParticipantJoined.class),
          new Qualifiers(null, List.of("${rooms.lobby}"), List.of()),
          during(TransactionPhase.AFTER_SUCCESS));
  private static final Observer UNKNOWN =
      new Observer(
          "demo.Robots.untyped",
          ObservedType.of(UnknownEvent.class),
          new Qualifiers("participant_left", List.of(), List.of()),
          CallConditions.ASYNCHRONOUS);

  @Test
  void shows_the_path_the_authentication_and_every_observer() {
    assertThat(text(configuration(false, "first", "second"), JOINED, BOOKED, UNKNOWN))
        .isEqualToNormalizingNewlines(
            """
            Samba Hooks receives webhooks at /app/hook
              Authentication: secret and previous secret
              Observed:
                ParticipantJoined: Attendance.joined (sync), Billing.Desk.booked (sync, AFTER_SUCCESS, @InRoom("${rooms.lobby}"))
                UnknownEvent: Robots.untyped (async, @EventName("participant_left"))
              Never called:
                Robots.untyped (async, @EventName("participant_left")): <participant_left> arrives as ParticipantLeft
              Inbox: in the database
              No deliveries? Check that the webhook at Digital Samba subscribes to these events and points to this path on your public URL. Rooms can be restricted to specific webhooks\
            """);
  }

  @Test
  void describes_when_an_observer_is_called() {
    assertThat(
            text(
                configuration(false, "first"),
                called("failed", during(TransactionPhase.AFTER_FAILURE)),
                called("existing", ifExists(false)),
                called("existingAsync", ifExists(true))))
        .contains(
            "Cart.failed (sync, AFTER_FAILURE: at once, because a delivery has no transaction)",
            "Cart.existing (sync, IF_EXISTS: only if the bean exists already)",
            "Cart.existingAsync (async, IF_EXISTS: only if the bean exists already)");
  }

  @Test
  void lists_an_observer_of_a_type_variable_by_all_its_bounds() {
    Observer bounded =
        new Observer(
            "demo.Cart.bounded",
            new ObservedType(List.of(Object.class, ParticipantEvent.class, Record.class)),
            Qualifiers.NONE,
            CallConditions.SYNCHRONOUS);

    assertThat(text(configuration(false, "first"), bounded))
        .contains("    ParticipantEvent & Record: Cart.bounded (sync)\n")
        .doesNotContain("Never called");
  }

  @Test
  void lists_an_observer_of_a_part_of_events_only_as_never_called() {
    assertThat(text(configuration(false, "first"), Observer.of("demo.Cart.who", Participant.class)))
        .contains(
            """
              Observed: nothing, so every event is answered and lost
              Never called:
                Cart.who (sync): Participant is a part of events, not an event: observe ParticipantEvent or one of its records, and call participant()
            """);
  }

  @Test
  void is_what_the_guide_shows() {
    Qualifiers lobby = new Qualifiers(null, List.of("${rooms.lobby}"), List.of());
    Qualifiers left = new Qualifiers("participant_left", List.of(), List.of());
    // by their names, as Observers has them
    Observer gone = observer("Attendance.gone", ParticipantJoined.class, left, false);
    Observer joined =
        observer("Attendance.joined", ParticipantJoined.class, Qualifiers.NONE, false);

    assertIsShown("first-webhook", joined);
    assertIsShown(
        "questions",
        gone,
        joined,
        observer("Attendance.lobby", ParticipantJoined.class, lobby, true),
        new Observer(
            "demo.Archive.store",
            ObservedType.of(RecordingReady.class),
            Qualifiers.NONE,
            during(TransactionPhase.AFTER_SUCCESS)));
  }

  @Test
  void shows_settings_that_might_surprise() {
    assertThat(text(configuration(true)))
        .contains(
            "Authentication: none, sambahooks.allow-unauthenticated is true",
            "Observed: nothing, so every event is answered and lost")
        .doesNotContain("Never called");
    assertThat(text(configuration(true, "first"))).contains("Authentication: secret, or none");
    assertThat(text(configuration(false, "first"))).contains("Authentication: secret\n");
  }

  @Test
  void mentions_a_registered_endpoint_that_a_proxy_must_rewrite() {
    assertThat(text(registered("https://example.com/other/hook?token=hidden")))
        .doesNotContain("Registration:");
    assertThat(text(registered("https://example.com/other?token=hidden")))
        .contains(
            "\n  Registration: <https://example.com/other?\u2026> does not end in </hook>, so deliveries only arrive if a proxy rewrites the path to </app/hook>\n")
        .doesNotContain("hidden");
    assertThat(text(registered("https://example.com/hook/"))).contains("Registration: ");
    assertThat(text(registered("https://example.com"))).contains("Registration: ");
  }

  @Test
  void shows_no_secret() {
    assertThat(text(configuration(false, "first", "second"), JOINED))
        .doesNotContain("first", "second");
  }

  private static void assertIsShown(String page, Observer... observers) {
    String shown =
        Markdown.read(Path.of("../docs/guide", page + ".md")).blocks("text").stream()
            .filter(block -> block.startsWith("Samba Hooks receives"))
            .findFirst()
            .orElseThrow();
    assertThat(text(configuration("/webhooks/digitalsamba", false, "first"), "/my-app", observers))
        .startsWith(shown.substring(0, shown.lastIndexOf("\n")));
    assertThat(shown).endsWith("\n  No deliveries? …");
  }

  private static Observer observer(
      String method, Class<?> type, Qualifiers qualifiers, boolean asynchronous) {
    return new Observer(
        "demo." + method,
        ObservedType.of(type),
        qualifiers,
        asynchronous ? CallConditions.ASYNCHRONOUS : CallConditions.SYNCHRONOUS);
  }

  private static Observer called(String method, CallConditions conditions) {
    return new Observer(
        "demo.Cart." + method,
        ObservedType.of(ParticipantJoined.class),
        Qualifiers.NONE,
        conditions);
  }

  private static CallConditions ifExists(boolean asynchronous) {
    return new CallConditions(
        asynchronous, TransactionPhase.IN_PROGRESS, Reception.IF_EXISTS, BeanScope.OTHER);
  }

  private static CallConditions during(TransactionPhase phase) {
    return new CallConditions(false, phase, Reception.ALWAYS, BeanScope.OTHER);
  }

  private static String text(Configuration configuration, Observer... observers) {
    return text(configuration, "/app", observers);
  }

  private static String text(
      Configuration configuration, String contextPath, Observer... observers) {
    ObservedEvents observed = ObservedEvents.of(List.of(observers), key -> Optional.of("room-1"));
    return new StartReport(
            configuration,
            observed.observers(),
            new ObserverWarnings(observed),
            List.of("Inbox: in the database"))
        .text(contextPath);
  }

  private static Configuration registered(String endpoint) {
    return new Configuration(
        List.of(new Secret("first")),
        "/hook",
        Limits.DEFAULTS,
        false,
        false,
        List.of(),
        Optional.of(
            new RegistrationConfiguration(
                endpoint,
                new ApiConfiguration("https://example.org", Optional.empty(), Optional.empty()),
                "Samba Hooks",
                Optional.empty(),
                new RegistrationConfiguration.Policy(false, false))));
  }

  private static Configuration configuration(boolean allowUnauthenticated, String... secrets) {
    return configuration("/hook", allowUnauthenticated, secrets);
  }

  private static Configuration configuration(
      String path, boolean allowUnauthenticated, String... secrets) {
    return new Configuration(
        Stream.of(secrets).map(Secret::new).toList(),
        path,
        Limits.DEFAULTS,
        allowUnauthenticated,
        false,
        List.of(),
        Optional.empty());
  }
}
