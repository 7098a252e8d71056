package io.github.territoires.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a project has come and how it fares.
 *
 * @param stage how far it has come
 * @param status how it fares
 * @param asOf the day on which this was so
 * @param sources where this is stated
 * @since 0.1
 */
public record Progress(
    Optional<Stage> stage, Optional<Status> status, LocalDate asOf, List<SourceId> sources) {

  /** Copies the list; refuses a progress that says neither stage nor status. */
  public Progress {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(asOf, "asOf");
    sources = Checks.list("sources", sources);
    if (stage.isEmpty() && status.isEmpty()) {
      throw new InvalidValueException("progress", "", "a stage or a status");
    }
  }

  /** Makes a progress of which both are known. */
  public static Progress of(Stage stage, Status status, LocalDate asOf) {
    return new Progress(Optional.of(stage), Optional.of(status), asOf, List.of());
  }

  /** Returns this progress with the sources that state it. */
  public Progress statedIn(SourceId... sources) {
    return new Progress(stage, status, asOf, List.of(sources));
  }
}
