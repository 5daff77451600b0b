package io.github.sambahooks.readme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class Dances {

  void danced(@Observes RobotDanced event) {
    System.out.println(event.robotId() + " danced " + event.dance());
  }
}
