package io.github.territoires.validation;

import static io.github.territoires.validation.Edits.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Agreement;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Money;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Text;
import io.github.territoires.testkit.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks wrong and is not: real data have all of this. */
class NearMissesTest {
  private static final Text BUILDING = Text.french("le bâtiment");

  @ParameterizedTest(name = "{0}")
  @MethodSource({"perimeters", "money", "dates", "words"})
  void findNothing(String what, UnaryOperator<Programme> change) {
    for (int seed = 0; seed < 5; seed++) {
      Programme programme = change.apply(Programmes.make(seed, 1 + seed % 2, 1, 2));

      ValidationReport report = Validator.standard().validate(programme);

      assertThat(report.violations()).as(report.toString()).isEmpty();
    }
  }

  static Stream<Arguments> perimeters() {
    return NearMissPerimeters.all();
  }

  static Stream<Arguments> money() {
    return Stream.of(
        miss(
            "the whole cost, announced and then granted",
            p ->
                financed(
                    p,
                    Cost.of(Money.euros(100)),
                    funding(100).state(FundingState.ANNOUNCED),
                    funding(100).state(FundingState.GRANTED))),
        miss(
            "a cost of a part",
            p ->
                financed(
                    p, new Cost(Money.euros(10), Optional.of(BUILDING), List.of()), funding(100))),
        miss(
            "another currency",
            p -> financed(p, Cost.of(Money.euros(10)), funding(1).amount(Money.parse("100 CHF")))));
  }

  static Stream<Arguments> dates() {
    LocalDate june = LocalDate.of(2020, 6, 1);
    return Stream.of(
        miss(
            "what happened on the as-of day, or at some time of its year",
            p ->
                newProject(
                    territory(p, t -> t.asOf(null)),
                    project ->
                        project.milestones(
                            List.of(
                                milestone(MilestoneKind.OPENING, p.asOf().toString()),
                                milestone(MilestoneKind.DELIVERY, p.asOf().getYear() + ""))))),
        miss(
            "what a source tells that is newer than the territory's as-of day",
            p -> {
              Programme fresh = source(p, s -> s.asOf(p.asOf()));
              StatedDate today =
                  StatedDate.of(ImpreciseDate.of(p.asOf())).statedIn(p.sources().get(0).id());
              return newTerritory(
                  fresh,
                  t ->
                      t.asOf(p.asOf().minusDays(1))
                          .contract(Agreement.builder().signed(today).build()));
            }),
        miss(
            "a study that is done before works are planned",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .progress(Progress.of(Stage.STUDY, Status.DONE, june))
                            .milestones(List.of(planned("2030", "2021"))))),
        miss(
            "a date planned before the project was given up",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .progress(Progress.of(Stage.STUDY, Status.ABANDONED, june))
                            .milestones(List.of(planned("2030", "2020"))))),
        miss(
            "a date planned for the year in which the project was given up",
            p ->
                newProject(
                    p,
                    project ->
                        project
                            .progress(Progress.of(Stage.STUDY, Status.ABANDONED, june))
                            .milestones(
                                List.of(
                                    Milestone.builder(MilestoneKind.OPENING, BUILDING)
                                        .planned(
                                            List.of(StatedDate.of(ImpreciseDate.parse("2020"))))
                                        .build())))),
        miss(
            "a date planned for the day on which it was said",
            p ->
                newProject(
                    p,
                    project -> project.milestones(List.of(planned("2020-05-04", "2020-05-04"))))),
        miss(
            "works that begin in the year of another opening, or after that of something else",
            p ->
                newProject(
                    p,
                    project ->
                        project.milestones(
                            List.of(
                                milestone(MilestoneKind.OPENING, "2020"),
                                milestone(MilestoneKind.WORKS_START, "2020-12-31"),
                                Milestone.builder(MilestoneKind.WORKS_START, Text.french("autre"))
                                    .actual(StatedDate.of(ImpreciseDate.parse("2022")))
                                    .build())))),
        miss(
            "a contract signed with the protocol, on the last day of both periods",
            p ->
                newTerritory(
                    phase(p, phase -> phase.period(ImpreciseDate.parse("2018-2022"))),
                    t ->
                        t.protocol(signed("2022-12-31"))
                            .contract(
                                signed("2022-12-31").toBuilder()
                                    .period(ImpreciseDate.parse("2022-2025"))
                                    .build()))));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        miss(
            "a source in its own language",
            p -> source(p, s -> s.title(Text.of(Locale.ENGLISH, "Industrial territories")))),
        miss(
            "French of another country",
            p -> p.toBuilder().name(Text.of(Locale.CANADA_FRENCH, "Programme")).build()),
        miss(
            "a territory that publishes itself states no source",
            p ->
                newTerritory(
                    p,
                    t ->
                        t.sources(List.of())
                            .publisher(STATE)
                            .projects(
                                Listing.all(
                                    Project.builder(ProjectId.of(NEW_TERRITORY, "x"), BUILDING)
                                        .build())))));
  }

  static Arguments miss(String what, UnaryOperator<Programme> change) {
    return Arguments.of(what, change);
  }

  private static Funding.Builder funding(long euros) {
    return Funding.builder(STATE).scheme(BUILDING).amount(Money.euros(euros));
  }

  private static Programme financed(Programme p, Cost cost, Funding.Builder... fundings) {
    List<Funding> built = Stream.of(fundings).map(Funding.Builder::build).toList();
    return newProject(p, project -> project.cost(cost).fundings(Listing.selection(built)));
  }

  private static Milestone milestone(MilestoneKind kind, String actual) {
    return Milestone.builder(kind, BUILDING)
        .actual(StatedDate.of(ImpreciseDate.parse(actual)))
        .build();
  }

  private static Milestone planned(String date, String said) {
    StatedDate planned = StatedDate.of(ImpreciseDate.parse(date)).said(ImpreciseDate.parse(said));
    return Milestone.builder(MilestoneKind.OPENING, BUILDING).planned(List.of(planned)).build();
  }

  private static Agreement signed(String day) {
    return Agreement.builder().signed(StatedDate.of(ImpreciseDate.parse(day))).build();
  }
}
