package io.github.territoires.validation;

/** Rules that look at the same things; made anew for each programme, so it may remember. */
interface RuleFamily {
  /** Says what it wants to see. */
  void watch(Walk walk);
}
