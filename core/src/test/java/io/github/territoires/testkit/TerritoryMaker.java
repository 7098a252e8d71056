package io.github.territoires.testkit;

import io.github.territoires.model.ActionProgramme;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.Challenge;
import io.github.territoires.model.College;
import io.github.territoires.model.Contact;
import io.github.territoires.model.Department;
import io.github.territoires.model.Governance;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Licence;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.MailAddress;
import io.github.territoires.model.Member;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Person;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
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
  private final Dice dice;
  private final Words words;
  private final Dates dates;
  private final Cast cast;
  private final NameMaker names;
  private final ProjectMaker projects;
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
    this.sources = sources;
    this.firstDay = firstDay;
    this.asOf = asOf;
  }

  /** Makes a territory of a phase that runs from a year to another. */
  Territory territory(
      TerritoryId id,
      Department department,
      List<Member> members,
      List<ThemeId> themes,
      int projects,
      int from,
      int to) {
    boolean publisher = dice.sometimes();
    return Territory.builder(id, words.text())
        .formerNames(names.formerNames())
        .headline(dice.maybe(words::text).orElse(null))
        .introduction(dice.maybe(words::text).orElse(null))
        .description(dice.maybe(words::text).orElse(null))
        .presentedBy(dice.maybe(cast::any).orElse(null))
        .website(dice.maybe(() -> WebAddress.of("https://example.org/ti")).orElse(null))
        .regions(department.region().map(List::of).orElse(List.of()))
        .departments(dice.sometimes() ? List.of(department) : List.of())
        .perimeter(new Perimeter(Listing.all(members), dice.some(0, sources)))
        .governance(dice.maybe(this::governance).orElse(null))
        .actionProgramme(dice.maybe(() -> actionProgramme(themes)).orElse(null))
        .protocol(dice.maybe(() -> agreement(from - 1, from, to)).orElse(null))
        .contract(dice.maybe(() -> agreement(from, from, to)).orElse(null))
        .projects(projects(id, themes, projects))
        .links(
            dice.some(
                0,
                List.of(new Link(words.text(), WebAddress.of("https://example.org/?a=1&b=2#c")))))
        .publisher(publisher ? cast.any() : null)
        .contact(publisher ? Contact.of(MailAddress.of("ti@example.org")) : null)
        .licence(publisher ? Licence.OPEN_LICENCE_2 : null)
        .asOf(publisher ? dates.between(firstDay, asOf) : null)
        .identifiers(dice.some(0, List.of(Identifier.of("region", "8700TI01"))))
        .sources(dice.some(publisher ? 0 : 1, sources))
        .extra(words.extra())
        .build();
  }

  private Listing<Project> projects(TerritoryId id, List<ThemeId> themes, int count) {
    List<Project> made = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      made.add(projects.project(ProjectId.of(id, "projet-" + i), themes));
    }
    return made.isEmpty() || dice.sometimes() ? Listing.all(made) : Listing.selection(made);
  }

  private Governance governance() {
    List<Seat> seats = new ArrayList<>();
    for (OrganisationId id : dice.some(1, cast.ids())) {
      seats.add(new Seat(id, dice.maybe(words::text), dice.maybe(this::person)));
    }
    return new Governance(
        dice.maybe(() -> OrganisationId.of("committee")),
        dice.sometimes() ? Listing.unknown() : Listing.all(seats.get(0)),
        List.of(
            new College(words.text("collège", 1), Listing.selection(seats)),
            new College(words.text("collège", 2), Listing.unknown())),
        dice.some(0, sources));
  }

  private Person person() {
    return Person.builder("Camille d’Exemple", words.text(), dice.one(sources))
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
        Listing.all(dice.some(1, themes)),
        Listing.all(challenges),
        dice.some(0, sources));
  }

  private Agreement agreement(int signed, int from, int to) {
    ImpreciseDate date = dates.in(signed);
    List<Signatory> signatories = new ArrayList<>();
    for (OrganisationId id : dice.some(1, cast.ids())) {
      SignatoryCollege college = dice.one(List.of(SignatoryCollege.values()));
      signatories.add(new Signatory(id, Optional.of(college), dice.maybe(this::person)));
    }
    return Agreement.builder()
        .signed(new StatedDate(date, Optional.empty(), dice.some(0, sources)))
        .period(dice.maybe(() -> dates.period(from, to)).orElse(null))
        .signatories(Listing.selection(signatories))
        .address(dice.maybe(() -> WebAddress.of("https://example.org/contrat.pdf")).orElse(null))
        .remark(dice.maybe(words::text).orElse(null))
        .sources(dice.some(0, sources))
        .build();
  }
}
