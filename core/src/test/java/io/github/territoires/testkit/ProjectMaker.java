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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes projects. What has happened has happened by the end of 2023. */
final class ProjectMaker {
  /** In the order in which they happen. */
  private static final List<MilestoneKind> KINDS =
      List.of(
          MilestoneKind.LETTER_OF_INTENT,
          MilestoneKind.SIGNATURE,
          MilestoneKind.COMPETITION,
          MilestoneKind.WORKS_START,
          MilestoneKind.FIRST_STONE,
          MilestoneKind.DELIVERY,
          MilestoneKind.OPENING,
          MilestoneKind.INAUGURATION,
          MilestoneKind.of("bilan"));

  private static final List<Role> ROLES =
      List.of(
          Role.PARTNER,
          Role.CONTRACTING_AUTHORITY,
          Role.FUNDER,
          Role.OPERATOR,
          Role.SIGNATORY,
          Role.HOST,
          Role.BENEFICIARY,
          Role.of("witness"));

  private static final List<ProjectForm> FORMS =
      List.of(
          ProjectForm.PUBLIC_PRIVATE_PARTNERSHIP,
          ProjectForm.PUBLIC,
          ProjectForm.PRIVATE,
          ProjectForm.ASSOCIATION,
          ProjectForm.COOPERATIVE,
          ProjectForm.of("essai"));

  private static final int MOST_MILESTONES = 4;
  private static final int FIRST_YEAR = 2020;
  private static final int MOST_EUROS = 300_000;

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

  /** Makes a project that states at least so many sources, 0 or 1. */
  Project project(ProjectId id, List<ThemeId> themes, int leastSources) {
    return Project.builder(id, words.text())
        .formerNames(names.formerNames())
        .summary(dice.maybe(words::text).orElse(null))
        .description(dice.maybe(words::text).orElse(null))
        .flagship(dice.maybe(dice::sometimes).orElse(null))
        .actionSheet(dice.maybe(() -> "n° 4 <bis> " + words.trap()).orElse(null))
        .form(dice.maybe(() -> dice.one(FORMS)).orElse(null))
        .place(dice.maybe(this::place).orElse(null))
        .themes(dice.listing(dice.some(0, themes)))
        .parties(parties())
        .facilities(facilities())
        .services(dice.some(0, List.of(words.text("service", 1), words.text("service", 2))))
        .milestones(milestones())
        .progress(dice.maybe(this::progress).orElse(null))
        .cost(dice.maybe(this::cost).orElse(null))
        .fundings(fundings())
        .links(links())
        .identifiers(
            dice.some(0, List.of(Identifier.of("aides", "é/1:~2"), Identifier.of("x", "<i>"))))
        .sources(dice.some(leastSources, sources))
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
      List<Role> roles = new ArrayList<>(dice.some(1, ROLES).subList(0, 1));
      if (parties.isEmpty()) {
        roles.add(0, Role.CARRIER);
      }
      parties.add(new Party(id, roles, Optional.empty(), dice.some(0, sources)));
    }
    OrganisationId laboratory = OrganisationId.of("laboratory");
    parties.add(
        Party.of(OrganisationId.of("university"), Role.PARTNER)
            .onBehalfOf(laboratory)
            .statedIn(dice.one(sources)));
    return dice.listing(parties);
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
        .parties(
            dice.listing(List.of(Party.of(cast.any(), Role.CONTRACTING_AUTHORITY, Role.OPERATOR))))
        .milestones(milestones())
        .sources(dice.some(0, sources))
        .build();
  }

  private List<Milestone> milestones() {
    Text concerns = words.text();
    List<Milestone> milestones = new ArrayList<>();
    for (MilestoneKind kind : kinds()) {
      int year = FIRST_YEAR + milestones.size();
      milestones.add(
          Milestone.builder(kind, concerns)
              .planned(announcements(year))
              .actual(dice.maybe(() -> stated(dates.in(year), year)).orElse(null))
              .remark(dice.maybe(words::text).orElse(null))
              .build());
    }
    return milestones;
  }

  private List<MilestoneKind> kinds() {
    List<MilestoneKind> some = dice.some(0, KINDS);
    return some.subList(0, Math.min(MOST_MILESTONES, some.size())).stream()
        .sorted(Comparator.comparing(KINDS::indexOf))
        .toList();
  }

  /** Up to two announcements, a year apart, before what they announce. */
  private List<StatedDate> announcements(int year) {
    StatedDate first = stated(dates.planned(year), year - 2).said(dates.in(year - 2));
    List<StatedDate> both = List.of(first, stated(dates.planned(year), year - 1));
    return both.subList(dice.between(0, both.size()), both.size());
  }

  private StatedDate stated(ImpreciseDate date, int said) {
    return new StatedDate(date, dice.maybe(() -> dates.in(said)), dice.some(0, sources));
  }

  private Progress progress() {
    Optional<Stage> stage = dice.maybe(() -> dice.one(List.of(Stage.values())));
    Optional<Status> status = dice.maybe(() -> dice.one(List.of(Status.values())));
    if (stage.isEmpty() && status.isEmpty()) {
      stage = Optional.of(Stage.STUDY);
    }
    return new Progress(stage, status, dates.between(firstDay, asOf), dice.some(0, sources));
  }

  private Cost cost() {
    int most = dice.between(4 * MOST_EUROS, 99_000_000);
    Money amount = dice.between(1, 4) > 1 ? Money.euros(most) : Money.parse(most + " CHF");
    return new Cost(amount, dice.maybe(words::text), dice.some(0, sources));
  }

  private Listing<Funding> fundings() {
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
    Funding paid =
        Funding.builder(cast.any())
            .scheme(dice.maybe(words::text).orElse(null))
            .amount(dice.maybe(() -> Money.parse("1000.05 CHF")).orElse(null))
            .state(dice.maybe(() -> FundingState.PAID).orElse(null))
            .build();
    return dice.listing(List.of(granted, announced, paid));
  }

  private List<Link> links() {
    WebAddress address = WebAddress.of("https://example.org/é?a=1&b=%27#x");
    return dice.some(
        0,
        List.of(
            new Link(words.text(), address),
            new Link(words.text(), WebAddress.of("https://example.org/(x)?y='z'"))));
  }
}
