package io.github.territoires.testkit;

import io.github.territoires.model.AnnouncedCount;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Department;
import io.github.territoires.model.GovernanceLevel;
import io.github.territoires.model.Level;
import io.github.territoires.model.Licence;
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
import java.util.List;
import java.util.Optional;

/** Makes a whole programme; facts end with 2023, the as-of day comes after. */
final class ProgrammeMaker {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final PhaseId FIRST = PhaseId.of("phase-1");
  private static final PhaseId SECOND = PhaseId.of("phase-2");
  private static final List<Department> DEPARTMENTS =
      Department.all().stream().filter(d -> d.code().length() == 2).toList();

  private final Dice dice;
  private final int count;
  private final int projects;
  private final int communes;
  private final Words words;
  private final Dates dates;
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
        .contact(Contact.of(WebAddress.of("https://example.org/contact")))
        .licence(Licence.OPEN_LICENCE_2)
        .issued(dice.maybe(() -> asOf.plusDays(dice.between(0, 9))).orElse(null))
        .sources(sources)
        .organisations(cast.all())
        .phases(List.of(first, second))
        .governance(governance())
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
              .licence(Licence.OPEN_LICENCE_2)
              .published(dice.maybe(() -> dates.in(2023)).orElse(null))
              .build());
    }
    return made;
  }

  private List<SourceId> stated() {
    return dice.some(1, sources.stream().map(Source::id).toList());
  }

  private Phase phase(PhaseId id, int from, int to) {
    List<Theme> themes = new ArrayList<>();
    for (int i = 1; i <= dice.between(2, 5); i++) {
      themes.add(new Theme(ThemeId.of(id, "axe-" + i), words.text(), dice.maybe(words::text)));
    }
    List<AnnouncedCount> counts =
        List.of(
            new AnnouncedCount(0, dates.in(from), Optional.empty(), stated()),
            new AnnouncedCount(count, dates.in(from), Optional.empty(), List.of()),
            new AnnouncedCount(count, dates.in(from), Optional.of(Region.of("75")), List.of()));
    Mandate mandate =
        new Mandate(
            OrganisationId.of("state"), OrganisationId.of("region"), words.text(), List.of());
    return Phase.builder(id, words.text(), dates.period(from, to))
        .purpose(dice.maybe(words::text).orElse(null))
        .rationale(dice.maybe(words::text).orElse(null))
        .needs(List.of(words.text("besoin", 1), words.text("besoin", 2)))
        .themes(themes)
        .announcedCounts(counts)
        .mandates(List.of(mandate))
        .sources(stated())
        .build();
  }

  private static List<ThemeId> themes(Phase phase) {
    return phase.themes().stream().map(Theme::id).toList();
  }

  /** All three levels; the national one names everybody, so that nobody is there for nothing. */
  private List<GovernanceLevel> governance() {
    List<SourceId> all = sources.stream().map(Source::id).toList();
    return List.of(
        GovernanceLevel.builder(Level.LOCAL, words.text(), words.text()).sources(stated()).build(),
        GovernanceLevel.builder(Level.REGIONAL, words.text(), words.text())
            .remark(words.text())
            .sources(stated())
            .build(),
        GovernanceLevel.builder(Level.NATIONAL, words.text(), words.text())
            .steering(cast.ids())
            .sources(all)
            .build());
  }

  /** Makes a territory of the first phase, one of the second and what links them. */
  private void territories(int number, List<ThemeId> first, List<ThemeId> second) {
    String code = "ti-" + (number + 1);
    Department department = DEPARTMENTS.get(dice.between(0, DEPARTMENTS.size() - 1));
    List<Member> before = perimeters.members(department, communes);
    List<Member> after = dice.some(1, before);
    Territory old =
        makes.territory(
            TerritoryId.of(FIRST, code), department, before, first, projects, 2018, 2022);
    territories.add(old);
    Territory successor =
        makes.territory(
            TerritoryId.of(SECOND, code), department, after, second, projects, 2023, 2027);
    territories.add(dice.sometimes() ? successor : partlyKnown(successor));
    List<Member> gone = before.stream().filter(member -> !after.contains(member)).toList();
    List<Succession.Destination> destinations = new ArrayList<>();
    destinations.add(new Succession.Destination(Optional.of(successor.id()), codes(after)));
    if (!gone.isEmpty()) {
      destinations.add(new Succession.Destination(Optional.empty(), codes(gone)));
    }
    successions.add(new Succession(old.id(), SECOND, destinations, stated()));
  }

  private static Territory partlyKnown(Territory territory) {
    Perimeter perimeter = territory.perimeter().orElseThrow();
    return territory.toBuilder()
        .perimeter(
            new Perimeter(Listing.selection(perimeter.members().items()), perimeter.sources()))
        .build();
  }

  private static List<MemberCode> codes(List<Member> members) {
    return members.stream().map(Member::code).toList();
  }
}
