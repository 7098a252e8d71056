package io.github.territoires.view;

import io.github.territoires.model.Funding;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Project;
import io.github.territoires.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps money from being counted twice. */
final class Fundings {

  /** Money of one funder under one scheme. */
  private record Pot(OrganisationId funder, Optional<Text> scheme) {}

  private Fundings() {}

  /**
   * Returns the fundings of a project that add up: of what one funder announced, granted and paid
   * under one scheme, that which has come furthest.
   */
  static List<Funding> furthest(Project project) {
    Map<Pot, List<Funding>> pots =
        project.fundings().stream()
            .filter(funding -> funding.amount().isPresent())
            .collect(
                Collectors.groupingBy(
                    funding -> new Pot(funding.funder(), funding.scheme()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return pots.values().stream()
        .flatMap(
            pot -> {
              int furthest = pot.stream().mapToInt(Fundings::state).max().orElseThrow();
              return pot.stream().filter(funding -> state(funding) == furthest);
            })
        .toList();
  }

  private static int state(Funding funding) {
    return funding.state().map(Enum::ordinal).orElse(-1);
  }
}
