package io.github.territoires.testkit;

import io.github.territoires.model.Organisation;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Territory;
import io.github.territoires.model.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates programmes in which a validator finds nothing, and which use every feature of the
 * model: groupings and single communes, colleges, agreements, facilities, parties on behalf of
 * others, dates of every kind, fundings, former names, extras, successions, and texts in several
 * languages with characters that escaping must survive.
 *
 * <pre>{@code
 * @Property
 * void rendersAnything(@ForAll("programmes") Programme programme) { … }
 *
 * @Provide
 * Arbitrary<Programme> programmes() { return Programmes.valid(); }
 * }</pre>
 *
 * <p>A made programme has two phases, in each at least one territory, in the first at least one
 * project. Shrinking takes away territories, projects and communes.
 *
 * @since 0.1
 */
public final class Programmes {
  private static final int MOST_TERRITORIES = 4;
  private static final int MOST_PROJECTS = 4;
  private static final int MOST_COMMUNES = 6;
  private static final int VARIANTS = 20;

  private Programmes() {}

  /**
   * Returns small programmes. In some, the first territory has no name; of that, and of nothing
   * else, a validator warns. A few have neither phases nor territories nor sources.
   */
  public static Arbitrary<Programme> valid() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(1, MOST_TERRITORIES),
            Arbitraries.integers().between(1, MOST_PROJECTS),
            Arbitraries.integers().between(1, MOST_COMMUNES),
            Arbitraries.integers().between(1, VARIANTS))
        .as(
            (seed, territories, projects, communes, variant) -> {
              Programme made = make(seed, territories, projects, communes);
              return switch (variant) {
                case 1, 2, 3, 4 -> nameless(made);
                case VARIANTS -> bare(made);
                default -> made;
              };
            });
  }

  /** Takes the name from the first territory: a document may give its phase and code alone. */
  static Programme nameless(Programme programme) {
    List<Territory> territories = new ArrayList<>(programme.territories());
    territories.set(0, territories.get(0).toBuilder().name(null).build());
    return programme.toBuilder().territories(territories).build();
  }

  /** Leaves the name, who publishes the programme and under which terms. */
  static Programme bare(Programme programme) {
    OrganisationId publisher = programme.publisher().orElseThrow();
    Text name = programme.find(publisher).orElseThrow().name();
    return Programme.builder(programme.name(), programme.asOf())
        .publisher(publisher)
        .contact(programme.contact().orElse(null))
        .licence(programme.licence().orElse(null))
        .organisations(List.of(Organisation.builder(publisher, name).build()))
        .build();
  }

  /**
   * Makes one programme, the same for the same arguments.
   *
   * @param seed chooses among programmes of one size
   * @param territories how many in each phase, 1 to 200
   * @param projects how many in each territory, 0 or more
   * @param communes how many in each grouping, 1 to 120
   */
  public static Programme make(long seed, int territories, int projects, int communes) {
    return new ProgrammeMaker(new Dice(seed), territories, projects, communes).make();
  }
}
