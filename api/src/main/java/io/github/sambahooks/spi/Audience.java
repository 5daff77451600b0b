package io.github.sambahooks.spi;

/** Which observers an event is fired to. */
public enum Audience {

  /** The synchronous observers only, on the calling thread. */
  SYNCHRONOUS,

  /** The asynchronous observers only. */
  ASYNCHRONOUS,

  /** The synchronous observers, and then the asynchronous ones, even if a synchronous one threw. */
  ALL
}
