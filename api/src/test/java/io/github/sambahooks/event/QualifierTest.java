package io.github.sambahooks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A literal")
class QualifierTest {

  @Test
  void equals_the_annotation_that_an_observer_has() throws Exception {
    Annotation[] annotations =
        QualifierTest.class.getDeclaredMethod("observer", WebhookEvent.class)
            .getParameterAnnotations()[0];

    assertThat(EventName.Literal.of("robot_danced")).isEqualTo(annotations[0]);
    assertThat(InRoom.Literal.of("${rooms.lobby}")).isEqualTo(annotations[1]);
    assertThat(InRoom.Literal.of("another")).isNotEqualTo(annotations[1]);
  }

  static void observer(@EventName("robot_danced") @InRoom("${rooms.lobby}") WebhookEvent event) {}
}
