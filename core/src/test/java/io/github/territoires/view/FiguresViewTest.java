package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Commune;
import io.github.territoires.model.Cost;
import io.github.territoires.model.Funding;
import io.github.territoires.model.FundingState;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Money;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Project;
import io.github.territoires.model.ProjectId;
import io.github.territoires.model.Siren;
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
  private static final Siren ELAN = Siren.of("200066512");
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
        Territory.builder(ID, Text.french("T")).perimeter(Perimeter.of(Listing.none(), List.of()));
    assertThat(view(territory).items()).isEmpty();
    assertThat(view(territory).note()).contains("No figure is known.");
  }

  @Test
  void communesOfThePerimeterAreCountedWhereTheyAreAllKnown() {
    Listing<Commune> both = Listing.all(commune("87085"), commune("87114"));
    Member one = Member.builder(ELAN, "CC").communes(Listing.all(commune("87085"))).build();

    assertThat(figures(new Perimeter(Listing.all(one), both, List.of())))
        .containsExactly("1 member", "2 communes");
    assertThat(figures(new Perimeter(Listing.unknown(), both, List.of())))
        .containsExactly("2 communes");
  }

  @Test
  void communesOfMembersAreCountedWhereThoseOfThePerimeterAreNotAllKnown() {
    Listing<Commune> some = Listing.selection(commune("87085"), commune("87114"));
    Member one = Member.builder(ELAN, "CC").communes(Listing.all(commune("87085"))).build();
    Member partly = one.toBuilder().communes(Listing.selection(commune("87085"))).build();

    for (Listing<Commune> listing : List.of(some, Listing.<Commune>none())) {
      assertThat(figures(new Perimeter(Listing.all(one), listing, List.of())))
          .containsExactly("1 member", "1 commune");
    }
    assertThat(figures(new Perimeter(Listing.all(partly), some, List.of())))
        .containsExactly("1 member");
  }

  @Test
  void aMemberWithAnInseeCodeIsOneCommune() {
    Member commune = Member.builder(InseeCode.of("87085"), "Limoges").build();

    assertThat(figures(Perimeter.of(Listing.all(commune), List.of())))
        .containsExactly("1 member", "1 commune");
  }

  private static List<String> figures(Perimeter perimeter) {
    return words(view(Territory.builder(ID, Text.french("T")).perimeter(perimeter)));
  }

  private static Commune commune(String code) {
    return Commune.of(InseeCode.of(code), code);
  }

  private static List<String> figures(Project... projects) {
    return words(view(Territory.builder(ID, Text.french("T")).projects(Listing.all(projects))));
  }

  private static List<String> words(FiguresView view) {
    return view.items().stream().map(figure -> figure.value() + " " + figure.term()).toList();
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
