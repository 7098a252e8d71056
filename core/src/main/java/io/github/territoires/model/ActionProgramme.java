package io.github.territoires.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a territory has set out to do.
 *
 * @param drawnUpBy the committee that drew it up
 * @param themes the themes of the phase around which it is built, in its own order
 * @param challenges the challenges (<i>enjeux</i>) that it takes up, in order
 * @param sources where this is stated
 * @since 0.1
 */
public record ActionProgramme(
    Optional<OrganisationId> drawnUpBy,
    Listing<ThemeId> themes,
    Listing<Challenge> challenges,
    List<SourceId> sources) {

  /** Copies the list. */
  public ActionProgramme {
    Objects.requireNonNull(drawnUpBy, "drawnUpBy");
    Objects.requireNonNull(themes, "themes");
    Objects.requireNonNull(challenges, "challenges");
    sources = Checks.list("sources", sources);
  }
}
