package io.github.territoires.validation;

import io.github.territoires.model.Programme;
import java.util.function.Consumer;

/**
 * A check of an integrator's own, which takes part in a {@link Validator}. It must be safe to use
 * from several threads. What it throws passes through {@link Validator#validate}: a check that
 * fails says nothing about the programme.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Check {
  /** Looks through a programme and hands on what it finds. */
  void check(Programme programme, Consumer<Violation> found);
}
