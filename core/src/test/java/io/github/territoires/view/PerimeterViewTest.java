package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Succession;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a perimeter is said, and no more. */
class PerimeterViewTest {
  private static final TerritoryId ID = TerritoryId.parse("phase-1/ti-1");
  private static final Commune LIMOGES = Commune.of(InseeCode.of("87085"), "Limoges");
  private static final Commune PANAZOL = Commune.of(InseeCode.of("87114"), "Panazol");
  private static final Member GROUPING =
      Member.builder(Siren.of("248719312"), "CU Limoges Métropole")
          .communes(Listing.selection(LIMOGES))
          .build();

  @Test
  void aNatureThatIsNotKnownIsAbsent() {
    PerimeterView view = view(Perimeter.of(Listing.all(GROUPING), List.of())).perimeter();

    assertThat(view.items()).extracting(MemberView::nature).containsExactly(Optional.empty());
    assertThat(view.communes()).isEmpty();
  }

  @Test
  void communesAloneAreNoPerimeterThatIsNotKnown() {
    PerimeterView view =
        view(new Perimeter(Listing.unknown(), Listing.all(LIMOGES, PANAZOL), List.of()))
            .perimeter();

    assertThat(view.title()).isEqualTo("The perimeter");
    assertThat(view.note()).isEmpty();
    ListView<MemberView.CommuneView> communes = view.communes().orElseThrow();
    assertThat(communes.term()).isEqualTo("2 communes in the territory");
    assertThat(communes.items()).extracting(c -> c.name().words()).contains("Limoges", "Panazol");
    assertThat(communes.note()).isEmpty();
  }

  @Test
  void aListOfCommunesThatMayBeIncompleteSaysSo() {
    Listing<Commune> open = new Listing<>(List.of(LIMOGES), Listing.Extent.UNKNOWN);
    PerimeterView view = view(new Perimeter(Listing.all(GROUPING), open, List.of())).perimeter();

    assertThat(view.communes().orElseThrow().term()).isEqualTo("1 commune in the territory");
    assertThat(view.communes().orElseThrow().note())
        .contains("This list of communes may be incomplete.");
  }

  @Test
  void successionsNameCommunesOfMembersAndOfThePerimeter() {
    Perimeter perimeter =
        new Perimeter(Listing.all(GROUPING), Listing.selection(PANAZOL), List.of());

    assertThat(view(perimeter).successions().items().get(0).groups().get(0).members())
        .extracting(TextView::words)
        .containsExactly("CU Limoges Métropole", "Limoges", "Panazol", "87050");
  }

  private static TerritoryView view(Perimeter perimeter) {
    Succession succession =
        new Succession(
            ID,
            PhaseId.of("phase-2"),
            List.of(
                new Succession.Destination(
                    Optional.empty(),
                    List.of(
                        GROUPING.code(), LIMOGES.code(), PANAZOL.code(), InseeCode.of("87050")))),
            List.of());
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2020, 6, 1))
            .territories(
                List.of(Territory.builder(ID, Text.french("T")).perimeter(perimeter).build()))
            .successions(List.of(succession))
            .build();
    return TerritoryView.of(programme, ID, Locale.ENGLISH);
  }
}
