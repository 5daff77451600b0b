package io.github.sambahooks.benchmarks;

/** What an observer does with the typed members: reads each of them, and keeps nothing. */
public final class Attendance {

  private volatile int read;

  /** Reads the members. */
  public void joined(String room, String participant, String name, String role, long seconds) {
    read = room.length() + participant.length() + name.length() + role.length() + (int) seconds;
  }

  /** Returns what was read last. */
  public int read() {
    return read;
  }
}
