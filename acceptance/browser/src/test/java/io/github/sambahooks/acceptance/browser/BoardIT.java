package io.github.sambahooks.acceptance.browser;

import static io.github.sambahooks.acceptance.browser.BoardPage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.testing.Deliveries;
import io.github.sambahooks.testing.WebhookSender;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@DisplayName("The example's page")
@ExtendWith(Chromium.class)
class BoardIT {

  private static final List<String> HOSTILE =
      List.of(
          "<script>document.title = 'hacked'</script>",
          "<img src=x onerror=\"document.title = 'hacked'\">",
          "👩‍🚀 Zoë 🏳️‍🌈",
          "שלום \u202Eevil\u202C مرحبا",
          "x".repeat(10_000),
          "two words ".repeat(1_000));

  private static ExampleServer server;
  private static BoardPage page;

  @BeforeAll
  static void start() throws Exception {
    server = new ExampleServer("example.simulator=true");
    page = new BoardPage();
  }

  @AfterAll
  static void stop() {
    if (page != null) {
      page.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    page.width(1280);
    page.scheme("light");
    page.open();
  }

  @AfterEach
  void nothing_violated_the_policy() {
    assertThat(page.violations()).isEmpty();
    assertThat(page.browser.getTitle()).isEqualTo("Samba Hooks");
  }

  @Test
  void follows_a_meeting_step_by_step() throws Exception {
    int before = Integer.parseInt(page.figure("People"));
    step("session_started");
    String here = newestRoom();
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.texts(tags(here)))
                    .anyMatch(tag -> tag.startsWith("session since")));
    step("participant_joined");
    eventually()
        .untilAsserted(
            () -> assertThat(page.listed(here, "People")).containsExactly("AAdamoderator"));
    step("participant_joined");
    step("participant_joined");
    eventually().untilAsserted(() -> assertThat(page.listed(here, "People")).hasSize(3));
    step("participant_waiting_joined");
    eventually()
        .untilAsserted(
            () -> assertThat(page.listed(here, "Waiting")).containsExactly("MMargaretattendee"));
    step("participant_joined");
    eventually().untilAsserted(() -> assertThat(page.listed(here, "Waiting")).isEmpty());
    step("participant_joined");
    eventually().untilAsserted(() -> assertThat(page.listed(here, "People")).hasSize(5));
    assertThat(page.figure("People")).isEqualTo(String.valueOf(before + 5));
    step("recording_started");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "Recordings"))
                    .containsExactly("Weekly planningrecording"));
    step("participant_hand_raised");
    eventually()
        .untilAsserted(
            () -> assertThat(page.listed(here, "People")).contains("LLinusattendeehand raised"));
    step("question_asked");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "Questions"))
                    .containsExactly("May we have the slides?Zoëopen"));
    page.screenshot("meeting-light");
    step("participant_hand_lowered");
    eventually()
        .untilAsserted(() -> assertThat(page.listed(here, "People")).contains("LLinusattendee"));
    step("question_answered");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "Questions"))
                    .containsExactly("May we have the slides?Zoëanswered"));
    step("participant_left");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "People"))
                    .hasSize(4)
                    .noneMatch(name -> name.contains("Grace")));
    step("recording_stopped");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "Recordings"))
                    .containsExactly("Weekly planningstopped"));
    step("session_ended");
    eventually().untilAsserted(() -> assertThat(page.listed(here, "People")).isEmpty());
    eventually().untilAsserted(() -> assertThat(page.listed(here, "Questions")).isEmpty());
    eventually().untilAsserted(() -> assertThat(page.texts(tags(here))).isEmpty());
    step("recording_ready");
    eventually()
        .untilAsserted(
            () ->
                assertThat(page.listed(here, "Recordings"))
                    .containsExactly("Weekly planningready"));
    assertThat(page.one("#plot svg").getDomAttribute("aria-label"))
        .contains("Now " + before, "at most");
  }

  @Test
  void plays_a_meeting_and_pauses_it() {
    page.one("#play").click();
    eventually().untilAsserted(() -> assertThat(progress()).isGreaterThanOrEqualTo(3));
    page.one("#play").click();
    assertThat(page.one("#play").getText()).isEqualTo("Play");
    page.one("#play").click();
    eventually()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() -> assertThat(progress()).isEqualTo(16));
    eventually().untilAsserted(() -> assertThat(page.newestEvent()).isEqualTo("recording_ready"));
  }

  @Test
  void shows_a_sample_of_every_event() {
    List<String> samples = page.samples();
    assertThat(samples)
        .containsExactlyElementsOf(
            Deliveries.all().stream().map(delivery -> delivery.eventType()).toList());
    for (String sample : samples) {
      page.sendSample(sample);
      eventually().untilAsserted(() -> assertThat(page.newestEvent()).isEqualTo(sample));
      eventually()
          .untilAsserted(
              () ->
                  assertThat(page.one("#sent").getText())
                      .isEqualTo("Sample: " + sample + ", answered 200"));
    }
    assertThat(page.texts("#events > li")).hasSizeGreaterThanOrEqualTo(samples.size());
  }

  @Test
  void shows_hostile_names_as_text() throws Exception {
    String room = UUID.randomUUID().toString();
    WebhookSender sender = server.sender();
    for (String name : HOSTILE) {
      var joined = Deliveries.participantJoined().inRoom(room).named(name).asRole(name);
      assertThat(sender.send(joined.withParticipantId(UUID.randomUUID().toString())).status())
          .isEqualTo(200);
      sender.send(Deliveries.questionAsked().inRoom(room).withQuestionId(name).withQuestion(name));
      sender.send(Deliveries.recordingReady().inRoom(room).withRecordingId(name).named(name));
      sender.send(Deliveries.of("robot_" + name).inRoom(room).with("name", name));
    }
    eventually()
        .untilAsserted(
            () -> {
              assertThat(page.texts("[data-room='" + room + "'] .person .name")).isEqualTo(HOSTILE);
              assertThat(
                      page.texts(
                          "[data-room='"
                              + room
                              + "'] [data-list=Questions] .called bdi:first-child"))
                  .isEqualTo(HOSTILE);
              assertThat(page.texts("#events .subject")).containsAll(HOSTILE);
            });
    assertThat(page.all("main script, main img")).isEmpty();
    for (int width : new int[] {1280, 360}) {
      page.width(width);
      page.screenshot("hostile-" + width);
      assertThat(page.scrollsSideways()).as("at %d pixels", width).isFalse();
      assertThat(
              (Boolean)
                  page.run(
                      "return [...document.querySelectorAll('.person, .thing, .event')].every((e) => e.offsetHeight < 320)"))
          .isTrue();
    }
    sender.send(Deliveries.roomDeleted().inRoom(room));
  }

  @Test
  void runs_no_inline_script() {
    page.run(
        """
        try {
          const script = document.createElement('script');
          script.append("document.title = 'hacked'");
          document.body.append(script);
        } catch (refused) {
          // by the browser, as it should be
        }
        try {
          document.body.innerHTML += '<img src=x onerror="document.title = 1">';
        } catch (refused) {
          // likewise
        }
        """);
    assertThat(page.browser.getTitle()).isEqualTo("Samba Hooks");
    assertThat(page.all("img[src=x]")).isEmpty();
    assertThat(page.violations()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void can_be_used_with_the_keyboard_and_shows_the_focus() {
    String sample = page.samples().get(0);
    assertThat(page.one("#sent").getText()).isEmpty();
    for (int tabs = 0; tabs < 10 && !"send".equals(focused()); tabs++) {
      page.browser.switchTo().activeElement().sendKeys(Keys.TAB);
      assertThat(page.run("return getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
    }
    assertThat(focused()).isEqualTo("send");
    page.browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    eventually()
        .untilAsserted(
            () -> assertThat(page.one("#sent").getText()).endsWith(sample + ", answered 200"));
    eventually()
        .untilAsserted(
            () -> assertThat(page.texts("#news").get(0)).contains(sample.replace('_', ' ')));
  }

  @Test
  void fits_a_phone() throws Exception {
    page.sendSample("participant_joined");
    page.width(360);
    page.screenshot("phone-light");
    assertThat(page.scrollsSideways()).isFalse();
    assertThat(page.one("#send").getRect().height).isGreaterThanOrEqualTo(40);
  }

  @Test
  void is_accessible_light_and_dark() throws Exception {
    for (String sample :
        List.of(
            "session_started",
            "room_locked",
            "participant_joined",
            "participant_hand_raised",
            "participant_waiting_joined",
            "recording_started",
            "question_asked")) {
      page.sendSample(sample);
      eventually().untilAsserted(() -> assertThat(page.newestEvent()).isEqualTo(sample));
    }
    page.run("document.querySelectorAll('.new').forEach((event) => event.classList.remove('new'))");
    page.one("details").click();
    for (String scheme : List.of("light", "dark")) {
      page.scheme(scheme);
      page.screenshot("samples-" + scheme);
      assertThat(Accessibility.violations(page)).as(scheme).isEmpty();
    }
  }

  @Test
  void continues_after_a_restart_of_the_server() throws Exception {
    page.sendSample("participant_joined");
    eventually()
        .untilAsserted(() -> assertThat(page.newestEvent()).isEqualTo("participant_joined"));
    server.close();
    page.awaitState("lost");
    server.start();
    page.awaitState("live");
    eventually().untilAsserted(() -> assertThat(page.all("#events > li, .room")).isEmpty());

    server.sender().send(Deliveries.participantJoined().inRoom("room-1").named("Ada"));

    eventually()
        .untilAsserted(
            () -> assertThat(page.listed("room-1", "People")).containsExactly("AAdamoderator"));
    assertThat(page.newestEvent()).isEqualTo("participant_joined");
  }

  private static void step(String expected) {
    double steps = progress();
    page.one("#step").click();
    eventually().untilAsserted(() -> assertThat(progress()).isEqualTo(steps + 1));
    eventually().untilAsserted(() -> assertThat(page.newestEvent()).isEqualTo(expected));
  }

  private static double progress() {
    return ((Number) page.run("return document.getElementById('progress').value")).doubleValue();
  }

  private static String newestRoom() {
    return page.texts("#events > li:first-child summary bdi").get(0);
  }

  private static String tags(String room) {
    return "[data-room='" + room + "'] .tags .tag";
  }

  private static String focused() {
    return (String) page.run("return document.activeElement.id");
  }
}
