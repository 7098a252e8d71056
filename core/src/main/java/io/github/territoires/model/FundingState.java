package io.github.territoires.model;

/**
 * How far a funding has come.
 *
 * @since 0.1
 */
public enum FundingState {
  /** Said in public. */
  ANNOUNCED,
  /** Decided in favour of the project. */
  GRANTED,
  /** Paid out. */
  PAID
}
