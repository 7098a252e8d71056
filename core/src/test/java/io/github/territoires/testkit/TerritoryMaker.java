package io.github.territoires.testkit;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Department;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Person;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Region;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes territories around their members. */
final class TerritoryMaker {
  private static final int MOST_SEATS = 6;

  private final Dice dice;
  private final Words words;
  private final Dates dates;
  private final Cast cast;
  private final NameMaker names;
  private final ProjectMaker projects;
  private final Terms terms;
  private final List<SourceId> sources;
  private final LocalDate firstDay;
  private final LocalDate asOf;

  TerritoryMaker(
      Dice dice,
      Words words,
      Dates dates,
      Cast cast,
      List<SourceId> sources,
      LocalDate firstDay,
      LocalDate asOf) {
    this.dice = dice;
    this.words = words;
    this.dates = dates;
    this.cast = cast;
    this.names = new NameMaker(dice, words, dates, sources);
    this.projects = new ProjectMaker(dice, words, dates, cast, sources, firstDay, asOf);
    this.terms = new Terms(dice, words);
    this.sources = sources;
    this.firstDay = firstDay;
    this.asOf = asOf;
  }

  /** Makes a territory of a phase that runs from a year to another. */
  Territory territory(
      TerritoryId id, Perimeter perimeter, List<ThemeId> themes, int projects, int from, int to) {
    Optional<OrganisationId> publisher = dice.maybe(cast::any);
    int leastSources = publisher.isPresent() ? 0 : 1; // what it publishes itself needs no other
    return Territory.builder(id, words.text())
        .formerNames(names.formerNames())
        .headline(dice.maybe(words::text).orElse(null))
        .introduction(dice.maybe(words::text).orElse(null))
        .description(dice.maybe(words::text).orElse(null))
        .presentedBy(dice.maybe(cast::any).orElse(null))
        .website(dice.maybe(() -> WebAddress.of("https://example.org/ti")).orElse(null))
        .regions(dice.between(1, 4) > 1 ? regions(perimeter) : List.of())
        .departments(dice.sometimes() ? departments(perimeter) : List.of())
        .perimeter(perimeter)
        .governance(dice.maybe(this::governance).orElse(null))
        .actionProgramme(dice.maybe(() -> actionProgramme(themes)).orElse(null))
        .protocol(dice.maybe(() -> agreement(from - 1, from, to)).orElse(null))
        .contract(dice.maybe(() -> agreement(from, from, to)).orElse(null))
        .projects(projects(id, themes, projects, leastSources))
        .links(
            dice.some(
                0,
                List.of(
                    new Link(words.text(), WebAddress.of("https://example.org/?a=1&b=2#c")),
                    new Link(words.text(), WebAddress.of("https://example.org/plan.pdf")))))
        .publisher(publisher.orElse(null))
        .contact(dice.maybe(terms::contact).orElse(null))
        .licence(dice.maybe(terms::licence).orElse(null))
        .asOf(dice.maybe(() -> dates.between(firstDay, asOf)).orElse(null))
        .identifiers(
            dice.some(
                0, List.of(Identifier.of("region", "8700TI01"), Identifier.of("x", "é/1:~2"))))
        .sources(dice.some(leastSources, sources))
        .extra(words.extra())
        .build();
  }

  private static List<Department> departments(Perimeter perimeter) {
    return ValueTree.find(InseeCode.class, perimeter).stream()
        .map(InseeCode::department)
        .distinct()
        .toList();
  }

  private static List<Region> regions(Perimeter perimeter) {
    return departments(perimeter).stream()
        .flatMap(department -> department.region().stream())
        .distinct()
        .toList();
  }

  private Listing<Project> projects(
      TerritoryId id, List<ThemeId> themes, int count, int leastSources) {
    List<Project> made = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      made.add(projects.project(ProjectId.of(id, "projet-" + i), themes, leastSources));
    }
    if (id.phase().equals(ProgrammeMaker.FIRST)) {
      return made.isEmpty() || dice.sometimes() ? Listing.all(made) : Listing.selection(made);
    }
    return dice.listing(made);
  }

  private Governance governance() {
    return new Governance(
        dice.maybe(() -> OrganisationId.of("committee")),
        dice.listing(seats(1)),
        dice.some(
            0,
            List.of(
                new College(words.text("collège", 1), dice.listing(seats(MOST_SEATS))),
                new College(words.text("collège", 2), dice.listing(seats(MOST_SEATS))))),
        dice.some(0, sources));
  }

  private List<Seat> seats(int most) {
    return dice.some(1, cast.ids()).stream()
        .limit(most)
        .map(id -> new Seat(id, dice.maybe(words::text), dice.maybe(this::person)))
        .toList();
  }

  private Person person() {
    return Person.builder("Camille d’Exemple " + words.trap(), words.text(), dice.one(sources))
        .organisation(dice.maybe(cast::any).orElse(null))
        .period(dice.maybe(() -> dates.since(2014)).orElse(null))
        .build();
  }

  private ActionProgramme actionProgramme(List<ThemeId> themes) {
    List<Challenge> challenges = new ArrayList<>();
    for (int i = 1; i <= dice.between(0, 5); i++) {
      challenges.add(new Challenge("enjeu-" + i, words.text(), dice.maybe(words::text)));
    }
    return new ActionProgramme(
        dice.maybe(() -> OrganisationId.of("committee")),
        dice.listing(dice.some(1, themes)),
        dice.listing(challenges),
        dice.some(0, sources));
  }

  private Agreement agreement(int signed, int from, int to) {
    ImpreciseDate date = dates.in(signed);
    List<Signatory> signatories = new ArrayList<>();
    for (OrganisationId id : dice.some(1, cast.ids())) {
      SignatoryCollege college = dice.one(List.of(SignatoryCollege.values()));
      signatories.add(new Signatory(id, dice.maybe(() -> college), dice.maybe(this::person)));
    }
    return Agreement.builder()
        .signed(dice.maybe(() -> stated(date, signed)).orElse(null))
        .period(dice.maybe(() -> dates.period(from, to)).orElse(null))
        .signatories(dice.listing(signatories))
        .address(dice.maybe(() -> WebAddress.of("https://example.org/contrat.pdf")).orElse(null))
        .remark(dice.maybe(words::text).orElse(null))
        .sources(dice.some(0, sources))
        .build();
  }

  private StatedDate stated(ImpreciseDate date, int said) {
    return new StatedDate(date, dice.maybe(() -> dates.in(said)), dice.some(0, sources));
  }
}
