package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Cost;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is counted twice, and nothing is summed up of which a part only is known. */
class FiguresViewTest {
  private static final TerritoryId ID = TerritoryId.parse("phase-1/ti-1");
  private static final OrganisationId STATE = OrganisationId.of("state");

  @Test
  void moneyThatHasComeFurtherCountsOnce() {
    assertThat(
            figures(
                project("p")
                    .fundings(
                        Listing.all(
                            funding(500_000, FundingState.ANNOUNCED),
                            funding(400_000, FundingState.GRANTED),
                            funding(100_000, FundingState.GRANTED)))
                    .build()))
        .containsExactly("1 project", "€500,000 in known funding");
  }

  @Test
  void costsOfPartsAreNotSummedUp() {
    assertThat(
            figures(
                project("p").cost(Cost.of(Money.euros(300))).build(),
                project("q")
                    .cost(new Cost(Money.euros(200), Optional.of(Text.french("études")), List.of()))
                    .build()))
        .containsExactly("2 projects", "€300 in costs, known of one project");
  }

  @Test
  void currenciesStandApart() {
    assertThat(
            figures(
                project("p").cost(Cost.of(Money.euros(300))).build(),
                project("q").cost(Cost.of(Money.of(new BigDecimal("1.50"), "CHF"))).build()))
        .containsExactly(
            "2 projects",
            "€300 in costs, known of one project",
            "CHF\u00A01.50 in costs, known of one project");
  }

  @Test
  void aPerimeterWithoutMembersGivesNoNumber() {
    Territory.Builder territory =
        Territory.builder(ID, Text.french("T")).perimeter(new Perimeter(Listing.none(), List.of()));
    assertThat(view(territory).items()).isEmpty();
    assertThat(view(territory).note()).contains("No figure is known.");
  }

  private static List<String> figures(Project... projects) {
    return view(Territory.builder(ID, Text.french("T")).projects(Listing.all(projects)))
        .items()
        .stream()
        .map(figure -> figure.value() + " " + figure.term())
        .toList();
  }

  private static FiguresView view(Territory.Builder territory) {
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
            .territories(List.of(territory.build()))
            .build();
    return TerritoryView.of(programme, ID, Locale.ENGLISH).figures();
  }

  private static Project.Builder project(String code) {
    return Project.builder(ProjectId.of(ID, code), Text.french(code));
  }

  private static Funding funding(long euros, FundingState state) {
    return Funding.builder(STATE).amount(Money.euros(euros)).state(state).build();
  }
}
