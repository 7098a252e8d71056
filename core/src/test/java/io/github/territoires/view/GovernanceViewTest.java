package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Agreement;
import io.github.territoires.model.College;
import io.github.territoires.model.Governance;
import io.github.territoires.model.ImpreciseDate;
import io.github.territoires.model.Listing;
import io.github.territoires.model.OrganisationId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Seat;
import io.github.territoires.model.Signatory;
import io.github.territoires.model.SignatoryCollege;
import io.github.territoires.model.StatedDate;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.model.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GovernanceViewTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId BARE = TerritoryId.parse("phase-1/ti-1");

  @Test
  void capacityIsSaidOnceWhereAllSeatsShareIt() {
    CollegeView authorities =
        TerritoryView.of(Catalog.bundled(), LIMOGES, Locale.ENGLISH).governance().colleges().get(1);
    assertThat(authorities.capacity().orElseThrow().words()).isEqualTo("community councillors");
    assertThat(authorities.seats()).allMatch(seat -> seat.capacity().isEmpty());
    OrganisationId body = OrganisationId.of("body");
    College mixed =
        new College(
            Text.french("Collège"), Listing.all(Seat.of(body, Text.french("élus")), Seat.of(body)));
    CollegeView view =
        view(
                bare()
                    .governance(
                        new Governance(
                            Optional.empty(), Listing.unknown(), List.of(mixed), List.of())),
                Locale.FRENCH)
            .governance()
            .colleges()
            .get(0);
    assertThat(view.capacity()).isEmpty();
    assertThat(view.seats().get(0).capacity()).isPresent();
  }

  @Test
  void agreementsGiveDatesAndSignatoriesByCollege() {
    Agreement protocol = Agreement.builder().signed(stated("juin 2019")).build();
    Agreement contract =
        Agreement.builder()
            .signed(stated("23 janvier 2020"))
            .period(ImpreciseDate.parse("2020-2022"))
            .address(WebAddress.of("https://example.org/contrat"))
            .signatories(
                Listing.selection(
                    new Signatory(OrganisationId.of("x"), Optional.empty(), Optional.empty()),
                    Signatory.of(OrganisationId.of("works"), SignatoryCollege.ECONOMIC_PARTNERS),
                    Signatory.of(OrganisationId.of("town"), SignatoryCollege.GROUPINGS)))
            .build();
    List<AgreementView> agreements =
        view(bare().protocol(protocol).contract(contract), Locale.FRENCH).governance().agreements();
    assertThat(agreements)
        .extracting(AgreementView::term)
        .containsExactly("Protocole d’accord", "Contrat");
    assertThat(agreements.get(0).dates()).containsExactly("signé en juin 2019");
    assertThat(agreements.get(0).note()).isEmpty();
    assertThat(agreements.get(1).dates())
        .containsExactly("signé le 23 janvier 2020", "pour la période 2020-2022");
    assertThat(agreements.get(1).document()).isPresent();
    assertThat(agreements.get(1).signatories())
        .extracting(list -> list.items().get(0).name().words())
        .containsExactly("town", "works", "x");
    assertThat(agreements.get(1).signatories().get(2).term()).isEqualTo("Signataires");
    assertThat(agreements.get(1).note()).contains("3 signataires parmi d’autres.");
  }

  private static StatedDate stated(String date) {
    return StatedDate.of(ImpreciseDate.parse(date));
  }

  private static TerritoryView view(Territory.Builder territory, Locale locale) {
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
            .territories(List.of(territory.build()))
            .build();
    return TerritoryView.of(programme, BARE, locale);
  }

  private static Territory.Builder bare() {
    return Territory.builder(BARE, Text.french("Territoire"));
  }
}
