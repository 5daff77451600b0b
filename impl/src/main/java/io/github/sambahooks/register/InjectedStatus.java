package io.github.sambahooks.register;

import io.github.sambahooks.registration.RegistrationStatus;

/**
 * The status as a bean. It hands out its board, which the registrar keeps: a client proxy is of no
 * use on a thread that may outlive the application's contexts.
 */
public class InjectedStatus implements RegistrationStatus {

  private final StatusBoard board = new StatusBoard();

  /** Made by the CDI container. */
  public InjectedStatus() {}

  /** Returns the board that the application sees. */
  public StatusBoard board() {
    return board;
  }

  @Override
  public Snapshot current() {
    return board.current();
  }
}
