package io.github.sambahooks.acceptance.probe;

/** One instance for each deployment whose class loader is still reachable. */
final class Deployed {

  static final Deployed MARK = new Deployed();

  private Deployed() {}
}
