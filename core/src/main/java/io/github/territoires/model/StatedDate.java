package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as somebody stated it.
 *
 * <pre>{@code
 * StatedDate.of(ImpreciseDate.parse("d'ici à 2026")).said(ImpreciseDate.parse("2023-09"));
 * }</pre>
 *
 * @param date the date
 * @param said when it was stated
 * @param sources where it was stated
 * @since 0.1
 */
public record StatedDate(ImpreciseDate date, Optional<ImpreciseDate> said, List<SourceId> sources) {

  /** Copies the list. */
  public StatedDate {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(said, "said");
    sources = Checks.list("sources", sources);
  }

  /** Makes a date of which nobody knows who stated it. */
  public static StatedDate of(ImpreciseDate date) {
    return new StatedDate(date, Optional.empty(), List.of());
  }

  /** Returns this date as stated on another. */
  public StatedDate said(ImpreciseDate said) {
    return new StatedDate(date, Optional.of(said), sources);
  }

  /** Returns this date with the sources that state it. */
  public StatedDate statedIn(SourceId... sources) {
    return new StatedDate(date, said, List.of(sources));
  }
}
