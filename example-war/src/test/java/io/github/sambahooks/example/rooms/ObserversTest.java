package io.github.sambahooks.example.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sambahooks.testing.Deliveries;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The observers")
class ObserversTest {

  private static final String ROOM = "room-1";

  @Test
  void know_whose_hand_is_raised_until_it_is_lowered_or_its_owner_leaves() {
    RaisedHands hands = new RaisedHands();
    var raised = Deliveries.participantHandRaised().inRoom(ROOM);

    hands.raised(raised.named("Ada").event());
    assertThat(hands.people().in(ROOM)).extracting(Person::name).containsExactly("Ada");
    hands.lowered(Deliveries.participantHandLowered().inRoom(ROOM).event());
    assertThat(hands.people().in(ROOM)).isEmpty();

    hands.raised(raised.event());
    hands.left(Deliveries.participantLeft().inRoom(ROOM).event());
    assertThat(hands.people().in(ROOM)).isEmpty();
  }

  @Test
  void know_who_is_waiting_until_they_are_let_in_or_leave() {
    WaitingPeople waiting = new WaitingPeople();
    var came = Deliveries.participantWaitingJoined().inRoom(ROOM).event();

    waiting.came(came);
    assertThat(waiting.people().in(ROOM)).hasSize(1);
    waiting.joined(Deliveries.participantJoined().inRoom(ROOM).event());
    assertThat(waiting.people().in(ROOM)).isEmpty();

    waiting.came(came);
    waiting.went(Deliveries.participantWaitingLeft().inRoom(ROOM).event());
    assertThat(waiting.people().in(ROOM)).isEmpty();
  }

  @Test
  void follow_a_recording_beyond_the_end_of_the_session() {
    Recordings recordings = new Recordings();

    recordings.started(Deliveries.recordingStarted().inRoom(ROOM).event());
    assertThat(recordings.recordings().in(ROOM))
        .extracting(Recordings.Recorded::state)
        .containsExactly("recording");
    recordings.stopped(Deliveries.recordingStopped().inRoom(ROOM).event());
    recordings.ready(Deliveries.recordingReady().inRoom(ROOM).named("Planning").event());
    assertThat(recordings.recordings().in(ROOM))
        .extracting(Recordings.Recorded::name, Recordings.Recorded::state)
        .containsExactly(tuple("Planning", "ready"));
    recordings.deleted(Deliveries.recordingDeleted().inRoom(ROOM).event());
    assertThat(recordings.recordings().in(ROOM)).isEmpty();
  }

  @Test
  void keep_the_state_of_a_question_when_its_text_changes() {
    Questions questions = new Questions();

    questions.asked(Deliveries.questionAsked().inRoom(ROOM).event());
    questions.answered(Deliveries.questionAnswered().inRoom(ROOM).event());
    questions.updated(Deliveries.questionUpdated().inRoom(ROOM).withQuestion("Why?").event());

    assertThat(questions.questions().in(ROOM))
        .extracting(Questions.Asked::text, Questions.Asked::state)
        .containsExactly(tuple("Why?", "answered"));
  }

  @Test
  void do_not_show_who_asked_an_anonymous_question() {
    Questions questions = new Questions();

    questions.asked(Deliveries.questionAsked().inRoom(ROOM).anonymous(true).event());

    assertThat(questions.questions().in(ROOM)).extracting(Questions.Asked::by).containsOnlyNulls();
  }

  @Test
  void know_when_the_latest_session_started() {
    Sessions sessions = new Sessions();
    Instant start = Instant.parse("2026-11-25T09:00:00Z");

    sessions.started(Deliveries.sessionStarted().inRoom(ROOM).inSession("1").event());
    sessions.started(Deliveries.sessionStarted().inRoom(ROOM).inSession("2").at(start).event());
    assertThat(sessions.starts().in(ROOM)).containsExactly(start);
    sessions.ended(Deliveries.sessionEnded().inRoom(ROOM).inSession("2").event());
    assertThat(sessions.starts().in(ROOM)).isEmpty();
  }

  @Test
  void count_people_each_time_their_number_changes() {
    Attendance attendance = new Attendance();
    attendance.occupancy = new RoomOccupancy();
    var ada = Deliveries.participantJoined().withParticipantId("ada").event();
    var end = Deliveries.sessionEnded().event();

    attendance.ended(end);
    attendance.occupancy.joined(ada);
    attendance.joined(ada);
    attendance.joined(ada);
    attendance.occupancy.ended(end);
    attendance.ended(end);

    assertThat(attendance.counts()).extracting(Attendance.Count::people).containsExactly(1, 0);
  }
}
