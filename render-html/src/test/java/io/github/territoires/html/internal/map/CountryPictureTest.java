package io.github.territoires.html.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.label.Labels;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import io.github.territoires.model.Text;
import io.github.territoires.view.PhaseView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryPictureTest {
  private static final Territory INLAND = territory("ti-7501", "75", "24");
  private static final Territory FAR = territory("ti-0301", "03");
  private static final Map<TerritoryId, Outline> OUTLINES =
      Map.of(INLAND.id(), outline(1, 45), FAR.id(), outline(-54, 4));

  @Test
  void territoriesOverseasHaveBoxesWithTheNameOfTheRegion() {
    CountryPicture picture = picture(OUTLINES, INLAND, FAR).orElseThrow();
    assertThat(picture.title()).isEqualTo("Carte de 2 territoires.");
    assertThat(picture.mainland().orElseThrow().areas())
        .extracting(area -> area.name().words())
        .containsExactly("ti-7501");
    assertThat(picture.boxes()).extracting(box -> box.name().words()).containsExactly("Guyane");
    assertThat(picture.boxes().get(0).piece().areas())
        .extracting(area -> area.name().words())
        .containsExactly("ti-0301");
  }

  @Test
  void nothingIsDrawnOfThePartsThatAreNotKnown() {
    assertThat(picture(OUTLINES, FAR).orElseThrow().mainland()).isEmpty();
    assertThat(picture(OUTLINES, INLAND).orElseThrow().boxes()).isEmpty();
    assertThat(picture(Map.of(), INLAND, FAR)).isEmpty();
  }

  private static Optional<CountryPicture> picture(
      Map<TerritoryId, Outline> outlines, Territory... territories) {
    Programme programme =
        Catalog.bundled().toBuilder()
            .successions(List.of())
            .territories(Arrays.asList(territories))
            .build();
    return CountryPicture.of(
        PhaseView.of(
            programme, PhaseId.of("phase-2"), Locale.FRENCH, programme.asOf(), Atlas.of(outlines)),
        Labels.of(Locale.FRENCH));
  }

  private static Territory territory(String id, String... regions) {
    return Territory.builder(TerritoryId.parse("phase-2/" + id), Text.french(id))
        .regions(Arrays.stream(regions).map(Region::of).toList())
        .build();
  }

  private static Outline outline(double west, double south) {
    return new Outline(
        List.of(
            new Outline.Polygon(
                Outline.Ring.of(
                    west, south, west + 1, south, west + 1, south + 1, west, south + 1, west,
                    south),
                List.of())));
  }
}
