package io.github.sambahooks.benchmarks;

/** Does the work of an observer: reads each typed member, and keeps none. */
public final class Attendance {

  private volatile int read;

  /** Reads the members. */
  public void joined(String room, String participant, String name, String role, long seconds) {
    read = room.length() + participant.length() + name.length() + role.length() + (int) seconds;
  }

  /** Returns a value that depends on what was read last. */
  public int read() {
    return read;
  }
}
