package io.github.territoires.opendata;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Listing.Extent;
import io.github.territoires.model.Outline;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Region;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Merges what is known of a territory with what files say of it. */
final class TerritoryMerge {
  private final TerritoryId id;
  private final Optional<Territory> base;
  private final Statements statements;
  private final List<Entry> said;
  private final List<Violation> found;
  private Optional<Region> regionFromCode = Optional.empty();

  /**
   * Begins to merge.
   *
   * @param id the territory
   * @param base what is known, which stays
   * @param statements what files say
   * @param found takes the contradictions
   */
  TerritoryMerge(
      TerritoryId id, Optional<Territory> base, Statements statements, List<Violation> found) {
    this.id = id;
    this.base = base;
    this.statements = statements;
    this.said = statements.of(id);
    this.found = found;
  }

  Territory territory() {
    Territory.Builder territory =
        base.map(Territory::toBuilder).orElseGet(() -> Territory.builder(id));
    name().ifPresent(territory::name);
    Optional<Perimeter> perimeter = perimeter();
    perimeter.ifPresent(territory::perimeter);
    Places places = Places.of(perimeter, id);
    if (base.map(Territory::departments).orElse(List.of()).isEmpty()) {
      territory.departments(places.departments());
    }
    if (base.map(Territory::regions).orElse(List.of()).isEmpty()) {
      territory.regions(places.regions());
      regionFromCode = places.fromCode();
    }
    return territory
        .sources(with(base.map(Territory::sources), said.stream().map(Entry::source)))
        .build();
  }

  /** Returns the region that is known from nothing but the code. */
  Optional<Region> regionFromCode() {
    return regionFromCode;
  }

  /** Finds the outline that prevails. */
  Optional<Outline> outline() {
    return said.stream().flatMap(entry -> entry.record().outline().stream()).findFirst();
  }

  /** Finds the name that prevails, and reports others. */
  private Optional<Text> name() {
    Optional<Text> known = base.flatMap(Territory::name);
    for (Entry entry : said) {
      Optional<String> label = entry.record().label();
      if (known.isEmpty()) {
        known = label.map(Text::french);
      } else if (label.isPresent()) {
        String name = known.get().resolve(Locale.FRENCH).words();
        if (!Wording.same(name, label.get())) {
          found.add(
              Violation.builder(Rules.NAME_DIFFERS, entry.record().location())
                  .label(entry.record().code())
                  .value(label.get())
                  .detail("known", name)
                  .done(base.flatMap(Territory::name).isPresent() ? "kept" : "later")
                  .build());
        }
      }
    }
    return known;
  }

  private Optional<Perimeter> perimeter() {
    Optional<Perimeter> known = base.flatMap(Territory::perimeter);
    MemberMerge members = new MemberMerge(id, statements, found);
    Listing<Commune> communes =
        known.map(Perimeter::communes).filter(TerritoryMerge::isKnown).orElseGet(members::communes);
    Perimeter perimeter =
        new Perimeter(
            known
                .map(Perimeter::members)
                .filter(TerritoryMerge::isKnown)
                .map(members::compared)
                .orElseGet(members::members),
            communes,
            with(
                known.map(Perimeter::sources),
                said.stream().filter(TerritoryMerge::isListed).map(Entry::source)));
    members.compareCommunes(
        communes, known.map(Perimeter::communes).filter(TerritoryMerge::isKnown).isPresent());
    boolean any = isKnown(perimeter.members()) || isKnown(perimeter.communes());
    return any ? Optional.of(perimeter) : known;
  }

  private static boolean isKnown(Listing<?> listing) {
    return listing.extent() != Extent.UNKNOWN || !listing.items().isEmpty();
  }

  private static boolean isListed(Entry entry) {
    return !entry.record().members().isEmpty() || !entry.record().communes().isEmpty();
  }

  private static List<SourceId> with(Optional<List<SourceId>> known, Stream<SourceId> more) {
    Set<SourceId> sources = new LinkedHashSet<>(known.orElse(List.of()));
    more.forEach(sources::add);
    return new ArrayList<>(sources);
  }
}
