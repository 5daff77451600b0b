package io.github.sambahooks.acceptance.probe.seams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records what the library tells the listener and the add-on. */
@ApplicationScoped
public class Told {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  List<String> lines() {
    return lines;
  }
}
