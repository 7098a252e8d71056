package io.github.territoires.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.model.Commune;
import io.github.territoires.model.InseeCode;
import io.github.territoires.model.Listing;
import io.github.territoires.model.Member;
import io.github.territoires.model.Perimeter;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the map says of members and communes of which little is known. */
class MapWidgetTest {
  private static final TerritoryId ID = TerritoryId.parse("phase-2/ti-1");
  private static final Member GROUPING =
      Member.builder(Siren.of("248719312"), "CU Limoges Métropole").build();

  @Test
  void aMemberWithoutANatureHasItsCodeAlone() {
    assertThat(map(Perimeter.of(Listing.all(GROUPING), List.of())))
        .contains("<span class=\"ti-remark\">248719312</span>")
        .doesNotContain("<details>");
  }

  @Test
  void twoHundredCommunesAreFoldedAndSmallOnTheirWay() {
    String map = map(communes(200));

    assertThat(map).contains("<summary>200 communes dans le territoire</summary>");
    assertThat(map.split("<li>Saint-", -1)).hasSize(201);
    assertThat(BudgetTest.zipped(map)).isLessThan(6 * BudgetTest.KILOBYTE);
  }

  @Test
  void veryManyCommunesAreCountedAlone() {
    assertThat(map(communes(201)))
        .contains("<p>201 communes dans le territoire</p>")
        .doesNotContain("<details>", "Saint-");
  }

  /** Names as long as those of communes are, and less alike. */
  private static Perimeter communes(int count) {
    Random random = new Random(1);
    List<Commune> communes =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Commune.of(
                        InseeCode.of(String.format(Locale.ROOT, "87%03d", i + 1)),
                        "Saint-" + Long.toString(random.nextLong(1L << 40), 36)))
            .toList();
    return new Perimeter(Listing.all(GROUPING), Listing.all(communes), List.of());
  }

  private static String map(Perimeter perimeter) {
    Programme programme =
        Programme.builder(Text.french("Programme"), LocalDate.of(2026, 1, 1))
            .territories(
                List.of(Territory.builder(ID, Text.french("T")).perimeter(perimeter).build()))
            .build();
    return HtmlRenderer.builder().build().render(programme, ID, "map");
  }
}
