package io.github.territoires.testkit;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Commune;
import io.github.territoires.model.Department;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Level;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Mandate;
import io.github.territoires.model.Member;
import io.github.territoires.model.MemberCode;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Phase;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Source;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Theme;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a whole programme; facts end with 2023, the as-of day comes after. */
final class ProgrammeMaker {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  static final PhaseId FIRST = PhaseId.of("phase-1");
  private static final PhaseId SECOND = PhaseId.of("phase-2");
  private static final List<Department> DEPARTMENTS =
      Department.all().stream().filter(d -> d.code().length() == 2).toList();

  private final Dice dice;
  private final int count;
  private final int projects;
  private final int communes;
  private final Words words;
  private final Dates dates;
  private final Terms terms;
  private final LocalDate asOf;
  private final List<Source> sources;
  private final Cast cast;
  private final PerimeterMaker perimeters;
  private final TerritoryMaker makes;
  private final List<Territory> territories = new ArrayList<>();
  private final List<Succession> successions = new ArrayList<>();

  ProgrammeMaker(Dice dice, int territories, int projects, int communes) {
    this.dice = dice;
    this.count = territories;
    this.projects = projects;
    this.communes = communes;
    this.words = new Words(dice);
    this.dates = new Dates(dice);
    this.terms = new Terms(dice, words);
    this.asOf = dates.between(FIRST_DAY, LAST_DAY);
    this.sources = sources();
    List<SourceId> ids = sources.stream().map(Source::id).toList();
    Codes codes = new Codes();
    this.cast = new Cast(dice, words, codes, new NameMaker(dice, words, dates, ids), ids);
    this.perimeters = new PerimeterMaker(dice, words, codes, cast, ids);
    this.makes = new TerritoryMaker(dice, words, dates, cast, ids, FIRST_DAY, asOf);
  }

  Programme make() {
    Phase first = phase(FIRST, 2018, 2022);
    Phase second = phase(SECOND, 2023, 2027);
    for (int i = 0; i < count; i++) {
      territories(i, themes(first), themes(second));
    }
    return Programme.builder(words.text(), asOf)
        .notice(dice.maybe(words::text).orElse(null))
        .publisher(cast.any())
        .contact(terms.contact())
        .licence(terms.licence())
        .issued(dice.maybe(() -> asOf.plusDays(dice.between(0, 9))).orElse(null))
        .sources(sources)
        .organisations(cast.all())
        .phases(List.of(first, second))
        .governance(governance(List.of(first, second)))
        .territories(territories)
        .successions(successions)
        .build();
  }

  private List<Source> sources() {
    List<Source> made = new ArrayList<>();
    for (int i = 1; i <= dice.between(1, 4); i++) {
      made.add(
          Source.builder(
                  SourceId.of("source-" + i),
                  OrganisationId.of("agency"),
                  words.text(),
                  dates.between(FIRST_DAY, asOf))
              .address(dice.maybe(() -> WebAddress.of("https://example.org/?q=1&é")).orElse(null))
              .licence(terms.licence())
              .published(dice.maybe(() -> dates.in(2023)).orElse(null))
              .build());
    }
    return made;
  }

  private List<SourceId> stated() {
    return dice.some(1, sourceIds());
  }

  private List<SourceId> sourceIds() {
    return sources.stream().map(Source::id).toList();
  }

  private Phase phase(PhaseId id, int from, int to) {
    List<Theme> themes = new ArrayList<>();
    for (int i = 1; i <= dice.between(2, 5); i++) {
      themes.add(new Theme(ThemeId.of(id, "axe-" + i), words.text(), dice.maybe(words::text)));
    }
    List<AnnouncedCount> counts =
        List.of(
            new AnnouncedCount(count, dates.in(from), Optional.empty(), List.of()),
            new AnnouncedCount(0, dates.in(from), Optional.empty(), stated()),
            new AnnouncedCount(count, dates.in(from), Optional.of(Region.of("75")), List.of()));
    return Phase.builder(id, words.text(), dates.period(from, to))
        .purpose(dice.maybe(words::text).orElse(null))
        .rationale(dice.maybe(words::text).orElse(null))
        .needs(dice.some(0, List.of(words.text("besoin", 1), words.text("besoin", 2))))
        .themes(themes)
        .announcedCounts(counts.subList(0, dice.between(0, counts.size())))
        .mandates(dice.some(0, List.of(mandate("state", "region"), mandate("state", "agency"))))
        .sources(stated())
        .build();
  }

  private Mandate mandate(String by, String to) {
    return new Mandate(
        OrganisationId.of(by), OrganisationId.of(to), words.text(), dice.some(0, sourceIds()));
  }

  private static List<ThemeId> themes(Phase phase) {
    return phase.themes().stream().map(Theme::id).toList();
  }

  /** All three levels; the national one names whom nobody else does, and perhaps others. */
  private List<GovernanceLevel> governance(List<Phase> phases) {
    Set<OrganisationId> steering = new LinkedHashSet<>(cast.ids());
    steering.removeAll(ValueTree.find(OrganisationId.class, List.of(phases, territories)));
    if (dice.sometimes()) {
      steering.addAll(dice.some(0, cast.ids()));
    }
    return List.of(
        level(Level.LOCAL).sources(stated()).build(),
        level(Level.REGIONAL).sources(stated()).build(),
        level(Level.NATIONAL).steering(List.copyOf(steering)).sources(sourceIds()).build());
  }

  private GovernanceLevel.Builder level(Level level) {
    return GovernanceLevel.builder(level, words.text(), words.text())
        .remark(dice.maybe(words::text).orElse(null));
  }

  /** Makes a territory of the first phase, one of the second and what links them. */
  private void territories(int number, List<ThemeId> first, List<ThemeId> second) {
    String code = "ti-" + (number + 1);
    Department department = dice.one(DEPARTMENTS);
    Department other = dice.between(1, 3) > 1 ? department : dice.one(DEPARTMENTS);
    List<Member> before = perimeters.members(department, other, communes);
    List<Member> after = dice.some(dice.between(0, 1), before);
    List<Commune> others = perimeters.communes(department);
    Perimeter whole = perimeters.perimeter(before, others);
    Territory old =
        makes.territory(TerritoryId.of(FIRST, code), whole, first, projects, 2018, 2022);
    territories.add(old);
    Perimeter changed = perimeters.perimeter(after, others);
    Territory successor =
        makes.territory(TerritoryId.of(SECOND, code), changed, second, projects, 2023, 2027);
    territories.add(dice.sometimes() ? successor : partlyKnown(successor, changed));
    List<Member> gone = before.stream().filter(member -> !after.contains(member)).toList();
    List<Succession.Destination> destinations = new ArrayList<>();
    if (!after.isEmpty()) {
      Optional<TerritoryId> there = Optional.of(TerritoryId.of(SECOND, code));
      destinations.add(new Succession.Destination(there, codes(after)));
    }
    if (!gone.isEmpty() && dice.sometimes()) {
      destinations.add(new Succession.Destination(Optional.empty(), codes(gone)));
    }
    successions.add(new Succession(old.id(), SECOND, destinations, stated()));
  }

  /** Leaves out that the perimeter is known to be whole, its members, or all of it. */
  private Territory partlyKnown(Territory territory, Perimeter perimeter) {
    List<Member> members = perimeter.members().items();
    Listing<Commune> communes = new Listing<>(perimeter.communes().items(), Listing.Extent.UNKNOWN);
    Optional<Perimeter> part =
        members.isEmpty() || dice.sometimes()
            ? dice.maybe(() -> new Perimeter(Listing.unknown(), communes, List.of()))
            : Optional.of(new Perimeter(Listing.selection(members), communes, stated()));
    return territory.toBuilder().perimeter(part.orElse(null)).build();
  }

  private static List<MemberCode> codes(List<Member> members) {
    return members.stream().map(Member::code).toList();
  }
}
