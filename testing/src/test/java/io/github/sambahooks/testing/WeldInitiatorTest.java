package io.github.sambahooks.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.testing.user.Attendance;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A container of weld-junit5")
class WeldInitiatorTest {

  @Nested
  @DisplayName("that discovers extensions")
  @EnableWeld
  class Discovering {

    @WeldSetup WeldInitiator weld = WeldInitiator.of(new Weld().addBeanClass(Attendance.class));

    @Test
    void delivers_to_observers() {
      Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined().named("Ada"));

      assertThat(weld.select(Attendance.class).get().names()).containsExactly("Ada");
    }
  }

  @Nested
  @DisplayName("with the extension added by hand")
  @EnableWeld
  class WithExtension {

    @WeldSetup
    WeldInitiator weld =
        WeldInitiator.of(
            WeldInitiator.createWeld()
                .addBeanClass(Attendance.class)
                .addExtension(new ObserverExtension()));

    @Test
    void delivers_to_observers() {
      Deliverer.inCurrentContainer().deliver(Deliveries.participantJoined().named("Ada"));

      assertThat(weld.select(Attendance.class).get().names()).containsExactly("Ada");
    }
  }
}
