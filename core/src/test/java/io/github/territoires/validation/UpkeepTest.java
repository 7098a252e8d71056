package io.github.territoires.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Milestone;
import io.github.territoires.model.MilestoneKind;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Progress;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Stage;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Status;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UpkeepTest {
  private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
  private static final Project PROJECT =
      Project.builder(ProjectId.parse("phase-1/ti-1/halle"), Text.french("La halle")).build();
  private static final StatedDate SUMMER = StatedDate.of(ImpreciseDate.parse("été 2021"));
  private static final StatedDate LATER = StatedDate.of(ImpreciseDate.parse("2022"));

  @Test
  void dateThatHasPassedIsFoundOnceNothingIsLeftOfIt() {
    Programme programme = with(PROJECT.toBuilder().milestones(List.of(planned(SUMMER))).build());
    assertThat(found(Upkeep.asOf(LocalDate.of(2021, 9, 22)), programme)).isEmpty();
    assertThat(found(Upkeep.asOf(DAY), programme))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("planned-date-passed");
              assertThat(one.severity()).isEqualTo(Severity.WARNING);
              assertThat(one.label()).contains("La halle");
              assertThat(one.location().pointer())
                  .contains("/territories/0/projects/items/0/milestones/0/planned/0/date");
              assertThat(one.message(Locale.FRENCH))
                  .isEqualTo(
                      "Une date prévue est passée sans que l’issue soit connue\u00a0:"
                          + " «\u00a0le bâtiment\u00a0», été 2021.");
            });
  }

  @Test
  void dateThatWasPutOffOrKeptOrGivenUpIsNotFound() {
    Progress abandoned = Progress.of(Stage.STUDY, Status.ABANDONED, DAY);
    assertThat(
            found(
                Upkeep.asOf(DAY),
                with(
                    PROJECT.toBuilder()
                        .milestones(
                            List.of(
                                planned(SUMMER, LATER),
                                planned(SUMMER).toBuilder().actual(SUMMER).build(),
                                planned()))
                        .build())))
        .isEmpty();
    assertThat(
            found(
                Upkeep.asOf(DAY),
                with(
                    PROJECT.toBuilder()
                        .milestones(List.of(planned(SUMMER)))
                        .progress(abandoned)
                        .build())))
        .isEmpty();
  }

  @Test
  void textThatLacksALanguageIsFound() {
    Upkeep upkeep = Upkeep.asOf(DAY).languages(List.of(Locale.FRENCH, Locale.ENGLISH));
    Project both =
        PROJECT.toBuilder().title(Text.french("La halle").with(Locale.ENGLISH, "The hall")).build();
    assertThat(found(upkeep, with(both))).isEmpty();
    assertThat(found(upkeep, with(PROJECT)))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.message(Locale.ENGLISH))
                    .isEqualTo(
                        "This text is not given in every language (missing: en): “La halle”."));
  }

  @Test
  void oldSourceIsFoundOncePerTerritory() {
    Programme bundled = Catalog.bundled();
    LocalDate late = bundled.asOf().plusYears(2);
    List<Violation> found = found(Upkeep.asOf(late).staleAfter(Period.ofYears(1)), bundled);
    List<Violation> sources =
        found.stream().filter(one -> one.code().equals("source-old")).toList();
    assertThat(sources).isNotEmpty();
    assertThat(sources)
        .extracting(
            one ->
                one.location().pointer().orElseThrow().replaceAll("(/territories/\\d+)/.*", "$1")
                    + one.details())
        .doesNotHaveDuplicates();
    assertThat(sources)
        .filteredOn(one -> one.location().pointer().orElseThrow().startsWith("/territories/0/"))
        .isNotEmpty();
    assertThat(found(Upkeep.asOf(late).staleAfter(Period.ofYears(9)), bundled))
        .noneMatch(one -> one.code().equals("source-old"));
  }

  @Test
  void sourceThatNoTerritoryCitesIsFoundAtItsOwnPlace() {
    Programme bundled = Catalog.bundled();
    Programme none = bundled.toBuilder().territories(List.of()).successions(List.of()).build();
    Upkeep upkeep = Upkeep.asOf(bundled.asOf().plusYears(2)).staleAfter(Period.ofYears(1));
    assertThat(found(upkeep, none))
        .hasSameSizeAs(bundled.sources())
        .allMatch(one -> one.location().pointer().orElseThrow().matches("/sources/\\d+/asOf"));
  }

  @Test
  void negativePeriodIsRefused() {
    Upkeep upkeep = Upkeep.asOf(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> upkeep.staleAfter(Period.ofYears(-1)))
        .withMessage("period P-1Y must not be negative");
  }

  private static List<Violation> found(Upkeep upkeep, Programme programme) {
    List<String> codes = Upkeep.rules().stream().map(Rule::code).toList();
    return Validator.standard().with(upkeep).validate(programme).violations().stream()
        .filter(one -> codes.contains(one.code()))
        .toList();
  }

  private static Milestone planned(StatedDate... dates) {
    return Milestone.builder(MilestoneKind.DELIVERY, Text.french("le bâtiment"))
        .planned(List.of(dates))
        .build();
  }

  private static Programme with(Project project) {
    Territory territory =
        Territory.builder(TerritoryId.parse("phase-1/ti-1"), Text.french("Un territoire"))
            .projects(Listing.all(List.of(project)))
            .build();
    return Programme.builder(
            Text.french("Programme").with(Locale.ENGLISH, "Programme"), LocalDate.of(2021, 1, 1))
        .territories(List.of(territory))
        .build();
  }
}
