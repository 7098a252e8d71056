package io.github.territoires.opendata;

import io.github.territoires.model.PhaseId;
import java.util.Objects;

/**
 * Of which phase a file is, and by what that is known.
 *
 * @param phase the phase
 * @param evidence what says so
 * @since 0.1
 */
public record RecognisedPhase(PhaseId phase, Evidence evidence) {
  /** Refuses what is missing. */
  public RecognisedPhase {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(evidence, "evidence");
  }
}
