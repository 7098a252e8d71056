package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static io.github.territoires.validation.RuleCase.broken;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Facility;
import io.github.territoires.model.FormerName;
import io.github.territoires.model.Funding;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.Party;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.Role;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Parties, money and dates of projects that do not fit. */
final class ProjectCases {
  private static final Text BUILDING = Text.french("le bâtiment");

  private ProjectCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(parties(), dates());
  }

  private static Stream<RuleCase> parties() {
    Party one = Party.of(STATE, Role.CARRIER, Role.CONTRACTING_AUTHORITY);
    Party other = Party.of(REGION, Role.PARTNER, Role.CARRIER, Role.CONTRACTING_AUTHORITY);
    Facility facility =
        Facility.builder("halle", BUILDING).parties(Listing.all(one, other)).build();
    return Stream.of(
        project(
            "carriers-several",
            "two",
            "/parties/items/1/roles",
            project -> project.parties(Listing.all(one, other))),
        project(
            "contracting-authorities-several",
            "two of a building",
            "/facilities/0/parties/items/1/roles",
            project -> project.facilities(List.of(facility))),
        project(
            "party-repeated",
            "one with two roles",
            "/parties/items/1",
            project -> project.parties(Listing.all(one, Party.of(STATE, Role.PARTNER)))),
        project(
            "acts-for-itself",
            "the State for the State",
            "/parties/items/0/onBehalfOf",
            project -> project.parties(Listing.all(one.onBehalfOf(STATE)))),
        project(
            "fundings-exceed-cost",
            "two that are too much together",
            "/fundings",
            project ->
                project
                    .cost(Cost.of(Money.euros(100)))
                    .fundings(
                        Listing.selection(
                            Funding.builder(STATE).amount(Money.euros(60)).build(),
                            Funding.builder(REGION).amount(Money.euros(41)).build()))));
  }

  private static Stream<RuleCase> dates() {
    return Stream.of(
        new RuleCase(
            "date-in-future",
            "an actual date after the as-of day",
            p -> {
              StatedDate tomorrow = StatedDate.of(ImpreciseDate.of(p.asOf().plusDays(1)));
              Milestone opening =
                  Milestone.builder(MilestoneKind.OPENING, BUILDING).actual(tomorrow).build();
              return broken(
                  newProject(p, project -> project.milestones(List.of(opening))),
                  inProject(p, "/milestones/0/actual/date"));
            }),
        new RuleCase(
            "date-in-future",
            "a name given up after the as-of day",
            p -> {
              ImpreciseDate tomorrow = ImpreciseDate.of(p.asOf().plusDays(1));
              FormerName name = new FormerName(BUILDING, Optional.of(tomorrow), List.of());
              return broken(
                  newProject(p, project -> project.formerNames(List.of(name))),
                  inProject(p, "/formerNames/0/until"));
            }),
        new RuleCase(
            "later-than-as-of",
            "a progress",
            p ->
                broken(
                    newProject(
                        p,
                        project ->
                            project.progress(
                                Progress.of(Stage.STUDY, Status.LATE, p.asOf().plusDays(1)))),
                    inProject(p, "/progress/asOf"))),
        new RuleCase(
            "later-than-as-of",
            "an announcement",
            p -> {
              ImpreciseDate tomorrow = ImpreciseDate.of(p.asOf().plusDays(1));
              StatedDate planned = StatedDate.of(ImpreciseDate.parse("2040")).said(tomorrow);
              return broken(
                  newProject(p, project -> project.milestones(List.of(opening(null, planned)))),
                  inProject(p, "/milestones/0/planned/0/said"));
            }),
        project(
            "announcements-out-of-order",
            "the newer first",
            "/milestones/0/planned/1/said",
            project ->
                project.milestones(
                    List.of(opening(null, planned("2040", "2021"), planned("2041", "2020"))))),
        project(
            "planned-in-past",
            "for the year before",
            "/milestones/0/planned/0/date",
            project -> project.milestones(List.of(opening(null, planned("2019", "2020"))))),
        project(
            "planned-after-actual",
            "two years after",
            "/milestones/0/planned/0/said",
            project -> project.milestones(List.of(opening("2019", planned("2022", "2021"))))),
        project(
            "planned-after-closed",
            "after the project was done",
            "/milestones/0/planned/0/said",
            project ->
                project
                    .progress(Progress.of(Stage.OPERATION, Status.DONE, LocalDate.of(2020, 6, 1)))
                    .milestones(List.of(opening(null, planned("2040", "2021"))))),
        project(
            "planned-after-closed",
            "after the project was given up",
            "/milestones/0/planned/0/said",
            project ->
                project
                    .progress(Progress.of(Stage.STUDY, Status.ABANDONED, LocalDate.of(2020, 6, 1)))
                    .milestones(List.of(opening(null, planned("2040", "2021"))))),
        project(
            "planned-after-closed",
            "for a day after the project was given up, nobody says when it was said",
            "/milestones/0/planned/0/date",
            project ->
                project
                    .progress(Progress.of(Stage.STUDY, Status.ABANDONED, LocalDate.of(2020, 6, 1)))
                    .milestones(
                        List.of(opening(null, StatedDate.of(ImpreciseDate.parse("2021")))))),
        project(
            "milestone-repeated",
            "with another date",
            "/milestones/1",
            project -> project.milestones(List.of(opening("2019"), opening("2020")))),
        project(
            "milestones-out-of-order",
            "a first stone after the opening",
            "/milestones/1/actual/date",
            project ->
                project.milestones(
                    List.of(opening("2019"), milestone(MilestoneKind.FIRST_STONE, "2020")))),
        project(
            "former-names-out-of-order",
            "the newer first",
            "/formerNames/2/until",
            project -> project.formerNames(newerFirst())),
        new RuleCase(
            "former-names-out-of-order",
            "of a territory",
            p ->
                broken(
                    newTerritory(p, territory -> territory.formerNames(newerFirst())),
                    inTerritory(p, "/formerNames/2/until"))),
        new RuleCase(
            "former-names-out-of-order",
            "of an organisation",
            p ->
                broken(
                    organisation(p, "renamed", one -> one.formerNames(newerFirst())),
                    last("organisations", p.organisations(), "/formerNames/2/until"))));
  }

  private static List<FormerName> newerFirst() {
    return List.of(
        new FormerName(BUILDING, date("2020"), List.of()),
        new FormerName(Text.french("sans date"), Optional.empty(), List.of()),
        new FormerName(BUILDING, date("2019"), List.of()));
  }

  private static RuleCase project(
      String code, String what, String pointer, UnaryOperator<Project.Builder> change) {
    return new RuleCase(code, what, p -> broken(newProject(p, change), inProject(p, pointer)));
  }

  private static Milestone opening(String actual, StatedDate... planned) {
    return milestone(MilestoneKind.OPENING, actual, planned);
  }

  private static Milestone milestone(MilestoneKind kind, String actual, StatedDate... planned) {
    return Milestone.builder(kind, BUILDING)
        .planned(List.of(planned))
        .actual(actual == null ? null : StatedDate.of(ImpreciseDate.parse(actual)))
        .build();
  }

  private static StatedDate planned(String date, String said) {
    return StatedDate.of(ImpreciseDate.parse(date)).said(ImpreciseDate.parse(said));
  }

  private static Optional<ImpreciseDate> date(String text) {
    return Optional.of(ImpreciseDate.parse(text));
  }
}
