package io.github.territoires.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.territoires.model.LegalNature;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The members of the bundled territories, commune by commune. */
class CatalogPerimeterTest {
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final String LIMOGES_METROPOLE =
      """
          87085 Limoges, 87114 Panazol, 87050 Couzeix, 87075 Isle, 87065 Feytiat,
          87113 Le Palais-sur-Vienne, 87048 Condat-sur-Vienne, 87201 Verneuil-sur-Vienne,
          87125 Rilhac-Rancon, 87019 Boisseuil, 87156 Saint-Just-le-Martel, 87205 Le Vigen,
          87143 Saint-Gence, 87202 Veyrac, 87038 Chaptelat, 87020 Bonnac-la-Côte,
          87192 Solignac, 87118 Peyrilhac, 87063 Eyjeaux, 87005 Aureil
      """;
  private static final String ELAN =
      """
          87002 Ambazac, 87178 Saint-Priest-Taurion, 87014 Bessines-sur-Gartempe,
          87047 Compreignac, 87152 Saint-Jouvent, 87107 Nieul, 87103 Nantiat, 87122 Razès,
          87183 Saint-Sylvestre, 87157 Saint-Laurent-les-Églises,
          87181 Saint-Sulpice-Laurière, 87079 La Jonchère-Saint-Maurice, 87033 Chamboret,
          87013 Bersac-sur-Rivalier, 87197 Thouron, 87083 Laurière, 87068 Fromental,
          87067 Folles, 87198 Vaulry, 87159 Saint-Léger-la-Montagne, 87016 Les Billanges,
          87076 Jabreilles-les-Bordes, 87023 Le Buis, 87022 Breuilaufa
      """;

  private final Listing<Member> members =
      Catalog.bundled()
          .territory(TerritoryId.parse("phase-1/ti-7507"))
          .perimeter()
          .orElseThrow()
          .members();

  @Test
  void areTwoGroupingsWithTheirInhabitants() {
    assertThat(members.extent()).isEqualTo(Listing.Extent.ALL);
    assertThat(members)
        .extracting(
            member -> member.code().value(),
            member -> member.nature().orElseThrow(),
            member -> member.population().orElseThrow().inhabitants(),
            member -> member.population().orElseThrow().vintage())
        .containsExactly(
            tuple("248719312", LegalNature.CU, 207_147, "édition 6.0.0"),
            tuple("200066512", LegalNature.CC, 27_459, "édition 6.0.0"));
  }

  @Test
  void listAllTwentyAndTwentyFourCommunes() {
    assertThat(communes(0)).hasSize(20).containsExactly(COMMA.split(LIMOGES_METROPOLE.strip(), -1));
    assertThat(communes(1)).hasSize(24).containsExactly(COMMA.split(ELAN.strip(), -1));
  }

  private List<String> communes(int member) {
    return members.items().get(member).communes().stream()
        .map(commune -> commune.code() + " " + commune.name())
        .toList();
  }
}
