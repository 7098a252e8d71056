package io.github.territoires.model;

import java.util.List;
import java.util.Objects;

/**
 * A number of inhabitants (<i>population municipale</i>), with the vintage that it belongs to.
 *
 * @param inhabitants how many, 0 or more
 * @param vintage the reference year, or the edition of the source where no year is stated
 * @param sources where this is stated
 * @since 0.1
 */
public record Population(int inhabitants, String vintage, List<SourceId> sources) {

  /** Refuses a negative number and a missing vintage. */
  public Population {
    Objects.requireNonNull(vintage, "vintage");
    Checks.notNegative("inhabitants", inhabitants);
    Checks.text("vintage", vintage);
    sources = Checks.list("sources", sources);
  }

  /** Makes a population with the sources that state it. */
  public static Population of(int inhabitants, String vintage, SourceId... sources) {
    return new Population(inhabitants, vintage, List.of(sources));
  }
}
