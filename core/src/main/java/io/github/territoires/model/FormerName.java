package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that something bore before.
 *
 * @param name the name
 * @param until when it was given up
 * @param sources where this is stated
 * @since 0.1
 */
public record FormerName(Text name, Optional<ImpreciseDate> until, List<SourceId> sources) {

  /** Copies the list. */
  public FormerName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(until, "until");
    sources = Checks.list("sources", sources);
  }
}
