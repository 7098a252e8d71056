package io.github.territoires.model;

import java.util.Objects;

/**
 * The id of a theme, which belongs to a phase: {@code phase-1/recruter}.
 *
 * @param phase the phase
 * @param code the theme within its phase, of the same form as the other ids
 * @since 0.1
 */
public record ThemeId(PhaseId phase, String code) {

  /** Refuses what is not an id. */
  public ThemeId {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(code, "code");
    Checks.slug("theme id", code);
  }

  /** Makes an id of the phase and the code within it. */
  public static ThemeId of(PhaseId phase, String code) {
    return new ThemeId(phase, code);
  }

  /** Reads an id as {@link #toString()} writes it. */
  public static ThemeId parse(String text) {
    String[] parts = Checks.path("theme id", text, 2, "a phase and a theme: phase-1/recruter");
    return new ThemeId(PhaseId.of(parts[0]), parts[1]);
  }

  /** Returns the phase and the code, joined by a slash. */
  @Override
  public String toString() {
    return phase + "/" + code;
  }
}
