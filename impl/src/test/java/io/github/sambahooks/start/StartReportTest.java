package io.github.sambahooks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.config.Configuration;
import io.github.sambahooks.config.Limits;
import io.github.sambahooks.config.Secret;
import io.github.sambahooks.event.ParticipantJoined;
import io.github.sambahooks.event.RecordingReady;
import io.github.sambahooks.event.UnknownEvent;
import io.github.sambahooks.observe.ObservedEvents;
import io.github.sambahooks.observe.Observer;
import io.github.sambahooks.observe.ObserverWarnings;
import io.github.sambahooks.observe.Qualifiers;
import io.github.sambahooks.testsupport.Markdown;
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
      new Observer(
          "demo.school.Attendance.joined",
          ParticipantJoined.class,
          Qualifiers.NONE,
          false,
          TransactionPhase.IN_PROGRESS);
  private static final Observer BOOKED =
      new Observer(
          "demo.Billing$Desk.booked",
          ParticipantJoined.class,
          new Qualifiers(null, List.of("${rooms.lobby}"), List.of()),
          false,
          TransactionPhase.AFTER_SUCCESS);
  private static final Observer UNKNOWN =
      new Observer(
          "demo.Robots.untyped",
          UnknownEvent.class,
          new Qualifiers("participant_left", List.of(), List.of()),
          true,
          TransactionPhase.IN_PROGRESS);

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
            RecordingReady.class,
            Qualifiers.NONE,
            false,
            TransactionPhase.AFTER_SUCCESS));
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
        "demo." + method, type, qualifiers, asynchronous, TransactionPhase.IN_PROGRESS);
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
