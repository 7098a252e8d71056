package io.github.territoires.testkit;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.Identifier;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Link;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Party;
import io.github.territoires.model.Place;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectForm;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Role;
import io.github.territoires.model.SourceId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Text;
import io.github.territoires.model.ThemeId;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes projects. What has happened has happened by the end of 2023. */
final class ProjectMaker {
  private static final List<MilestoneKind> KINDS =
      List.of(
          MilestoneKind.LETTER_OF_INTENT,
          MilestoneKind.WORKS_START,
          MilestoneKind.DELIVERY,
          MilestoneKind.of("bilan"));
  private static final int FIRST_YEAR = 2020;
  private static final int MOST_EUROS = 500_000;

  private final Dice dice;
  private final Words words;
  private final Dates dates;
  private final Cast cast;
  private final NameMaker names;
  private final List<SourceId> sources;
  private final LocalDate firstDay;
  private final LocalDate asOf;

  ProjectMaker(
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
    this.sources = sources;
    this.firstDay = firstDay;
    this.asOf = asOf;
  }

  Project project(ProjectId id, List<ThemeId> themes) {
    return Project.builder(id, words.text())
        .formerNames(names.formerNames())
        .summary(dice.maybe(words::text).orElse(null))
        .description(dice.maybe(words::text).orElse(null))
        .flagship(dice.maybe(dice::sometimes).orElse(null))
        .actionSheet(dice.maybe(() -> "n° 4 <bis>").orElse(null))
        .form(dice.maybe(() -> ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP).orElse(null))
        .place(dice.maybe(this::place).orElse(null))
        .themes(dice.sometimes() ? Listing.all(dice.some(0, themes)) : Listing.unknown())
        .parties(parties())
        .facilities(facilities())
        .services(dice.sometimes() ? List.of(words.text("service", 1)) : List.of())
        .milestones(milestones())
        .progress(dice.maybe(this::progress).orElse(null))
        .cost(dice.maybe(this::cost).orElse(null))
        .fundings(fundings())
        .links(links())
        .identifiers(dice.some(0, List.of(Identifier.of("aides", "é/1:~2"))))
        .sources(dice.some(1, sources))
        .extra(words.extra())
        .build();
  }

  private Place place() {
    return new Place(words.text(), dice.maybe(() -> InseeCode.of("2A004")));
  }

  private Listing<Party> parties() {
    List<Party> parties = new ArrayList<>();
    List<OrganisationId> some = dice.some(1, cast.ids());
    for (OrganisationId id : some.subList(0, Math.min(4, some.size()))) {
      Role role = parties.isEmpty() ? Role.CARRIER : Role.PARTNER;
      parties.add(new Party(id, List.of(role, Role.of("witness")), Optional.empty(), List.of()));
    }
    OrganisationId laboratory = OrganisationId.of("laboratory");
    parties.add(
        Party.of(OrganisationId.of("university"), Role.PARTNER)
            .onBehalfOf(laboratory)
            .statedIn(dice.one(sources)));
    return dice.sometimes() ? Listing.all(parties) : Listing.selection(parties);
  }

  private List<Facility> facilities() {
    List<Facility> made = new ArrayList<>();
    int count = dice.between(0, 2);
    for (int i = 1; i <= count; i++) {
      made.add(facility(i));
    }
    return made;
  }

  private Facility facility(int number) {
    return Facility.builder("batiment-" + number, words.text())
        .place(dice.maybe(this::place).orElse(null))
        .parties(Listing.all(Party.of(cast.any(), Role.CONTRACTING_AUTHORITY, Role.OPERATOR)))
        .milestones(milestones())
        .sources(dice.some(0, sources))
        .build();
  }

  private List<Milestone> milestones() {
    Text concerns = words.text();
    List<Milestone> milestones = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      if (dice.sometimes()) {
        int year = FIRST_YEAR + i;
        milestones.add(
            Milestone.builder(KINDS.get(i), concerns)
                .planned(dice.sometimes() ? announcements(year) : List.of())
                .actual(dice.maybe(() -> stated(dates.in(year), year)).orElse(null))
                .remark(dice.maybe(words::text).orElse(null))
                .build());
      }
    }
    return milestones;
  }

  /** Two announcements, a year apart, before what they announce. */
  private List<StatedDate> announcements(int year) {
    StatedDate first = stated(dates.planned(year), year - 2).said(dates.in(year - 2));
    return List.of(first, stated(dates.planned(year), year - 1));
  }

  private StatedDate stated(ImpreciseDate date, int said) {
    return new StatedDate(date, dice.maybe(() -> dates.in(said)), dice.some(0, sources));
  }

  private Progress progress() {
    Optional<Stage> stage = dice.maybe(() -> dice.one(List.of(Stage.values())));
    Optional<Status> status = Optional.of(dice.one(List.of(Status.values())));
    return new Progress(stage, status, dates.between(firstDay, asOf), dice.some(0, sources));
  }

  private Cost cost() {
    Money amount = Money.euros(dice.between(2 * MOST_EUROS, 99_000_000));
    return new Cost(amount, dice.maybe(words::text), dice.some(0, sources));
  }

  private Listing<Funding> fundings() {
    if (dice.sometimes()) {
      return dice.sometimes() ? Listing.none() : Listing.unknown();
    }
    Funding granted =
        Funding.builder(cast.any())
            .scheme(words.text())
            .amount(Money.parse(dice.between(0, MOST_EUROS) + ".5 EUR"))
            .state(FundingState.GRANTED)
            .sources(dice.some(0, sources))
            .build();
    Funding announced =
        Funding.builder(cast.any())
            .amount(Money.euros(dice.between(0, MOST_EUROS)))
            .state(FundingState.ANNOUNCED)
            .build();
    return Listing.selection(granted, announced);
  }

  private List<Link> links() {
    WebAddress address = WebAddress.of("https://example.org/é?a=1&b=%27#x");
    return dice.sometimes() ? List.of(new Link(words.text(), address)) : List.of();
  }
}
