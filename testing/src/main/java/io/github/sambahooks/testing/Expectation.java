package io.github.sambahooks.testing;

/** What a test expects of a delivery. */
enum Expectation {
  SUCCESS,
  NO_OBSERVER,
  ASYNCHRONOUS_FAILURE
}
