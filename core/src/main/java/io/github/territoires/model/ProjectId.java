package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of a project: its territory, and a code that is given once and never derived again from a
 * changed title.
 *
 * <pre>{@code
 * ProjectId ceramics = ProjectId.parse("phase-1/ti-7507/cite-de-la-ceramique");
 * }</pre>
 *
 * @param territory the territory
 * @param code the project within its territory
 * @since 0.1
 */
public record ProjectId(TerritoryId territory, String code) {

  /** Refuses what is not an id. */
  public ProjectId {
    Objects.requireNonNull(territory, "territory");
    Objects.requireNonNull(code, "code");
    Checks.slug("project code", code);
  }

  /** Makes an id of the territory and the code within it. */
  public static ProjectId of(TerritoryId territory, String code) {
    return new ProjectId(territory, code);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static ProjectId parse(String text) {
    String[] parts =
        Checks.path(
            "project id",
            text,
            3,
            "a phase, a territory and a project: phase-1/ti-7507/cite-de-la-ceramique");
    return new ProjectId(new TerritoryId(PhaseId.of(parts[0]), parts[1]), parts[2]);
  }

  /** Returns the phase, the territory's code and the project's code, joined by slashes. */
  @Override
  public String toString() {
    return territory.phase().value() + "/" + territory.code() + "/" + code;
  }
}
