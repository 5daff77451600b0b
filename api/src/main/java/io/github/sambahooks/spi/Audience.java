package io.github.sambahooks.spi;

/** The observers to fire an event to. */
public enum Audience {

  /** Only the synchronous observers, on the calling thread. */
  SYNCHRONOUS,

  /** Only the asynchronous observers. */
  ASYNCHRONOUS,

  /** The synchronous observers, then the asynchronous ones, even if a synchronous one threw. */
  ALL
}
