package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of a territory: a phase, and the territory's code within that phase.
 *
 * <p>A code alone names nothing: {@code ti-7507} is Limoges Métropole – ELAN in phase 1 and Grand
 * Châtellerault in phase 2.
 *
 * <pre>{@code
 * TerritoryId limoges = TerritoryId.parse("phase-1/ti-7507");
 * }</pre>
 *
 * @param phase the phase
 * @param code the code that the Agence nationale de la cohésion des territoires gives the territory
 * @since 0.1
 */
public record TerritoryId(PhaseId phase, String code) {

  /** Refuses what is not an id. */
  public TerritoryId {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(code, "code");
    Checks.slug("territory code", code);
  }

  /** Makes an id of the phase and the code within it. */
  public static TerritoryId of(PhaseId phase, String code) {
    return new TerritoryId(phase, code);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static TerritoryId parse(String text) {
    String[] parts =
        Checks.path("territory id", text, 2, "a phase and a territory: phase-1/ti-7507");
    return new TerritoryId(PhaseId.of(parts[0]), parts[1]);
  }

  /** Returns the phase and the code, joined by a slash: {@code phase-1/ti-7507}. */
  @Override
  public String toString() {
    return phase + "/" + code;
  }
}
