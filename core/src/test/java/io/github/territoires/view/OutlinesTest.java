package io.github.territoires.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.territoires.catalog.Catalog;
import io.github.territoires.model.Atlas;
import io.github.territoires.model.Outline;
import io.github.territoires.model.PhaseId;
import io.github.territoires.model.Programme;
import io.github.territoires.model.Region;
import io.github.territoires.model.Siren;
import io.github.territoires.model.Territory;
import io.github.territoires.model.TerritoryId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Views show the outlines of an atlas, and do without where there is none. */
class OutlinesTest {
  private static final TerritoryId LIMOGES = TerritoryId.parse("phase-1/ti-7507");
  private static final TerritoryId NEAR = TerritoryId.parse("phase-1/ti-1");
  private static final TerritoryId FAR = TerritoryId.parse("phase-1/ti-2");
  private static final Outline OUTLINE =
      new Outline(
          List.of(new Outline.Polygon(Outline.Ring.of(1, 45, 2, 45, 2, 46, 1, 45), List.of())));
  private static final Outline BESIDE =
      new Outline(
          List.of(new Outline.Polygon(Outline.Ring.of(3, 45, 4, 45, 4, 46, 3, 45), List.of())));
  private static final Outline OVERSEAS =
      new Outline(
          List.of(
              new Outline.Polygon(Outline.Ring.of(55, -21, 56, -21, 55, -20, 55, -21), List.of())));
  private static final Atlas ATLAS =
      Atlas.of(
          Map.of(LIMOGES, OUTLINE, NEAR, BESIDE, FAR, OVERSEAS),
          Map.of(Siren.of("248719312"), OUTLINE));

  @Test
  void territoryHasItsOutlineThoseOfMembersAndThoseAround() {
    TerritoryView view =
        TerritoryView.of(programme(), LIMOGES, Locale.FRENCH, programme().asOf(), ATLAS);
    assertThat(view.outline()).contains(OUTLINE);
    assertThat(view.perimeter().items())
        .extracting(member -> member.outline().isPresent())
        .containsExactly(true, false);
    assertThat(view.around())
        .extracting(area -> area.territory().id())
        .containsExactly(NEAR.toString());
  }

  @Test
  void thoseAroundAreFoundByItsMembersToo() {
    Atlas atlas =
        Atlas.of(Map.of(NEAR, BESIDE, FAR, OVERSEAS), Map.of(Siren.of("248719312"), OUTLINE));
    assertThat(
            TerritoryView.of(programme(), LIMOGES, Locale.FRENCH, programme().asOf(), atlas)
                .around())
        .extracting(area -> area.territory().id())
        .containsExactly(NEAR.toString());
  }

  @Test
  void nothingIsAroundWhereNothingIsKnown() {
    Atlas atlas = Atlas.of(Map.of(NEAR, BESIDE, FAR, OVERSEAS));
    assertThat(
            TerritoryView.of(programme(), LIMOGES, Locale.FRENCH, programme().asOf(), atlas)
                .around())
        .isEmpty();
  }

  @Test
  void phaseHasTheOutlinesOfItsTerritories() {
    PhaseView view =
        PhaseView.of(programme(), PhaseId.of("phase-1"), Locale.FRENCH, programme().asOf(), ATLAS);
    assertThat(view.directory().items())
        .flatExtracting(RegionView::items)
        .allMatch(entry -> entry.outline().isPresent());
  }

  @Test
  void withoutAnAtlasThereAreNone() {
    TerritoryView view = TerritoryView.of(programme(), LIMOGES, Locale.FRENCH);
    assertThat(view.outline()).isEmpty();
    assertThat(view.around()).isEmpty();
    assertThat(view.perimeter().items()).allMatch(member -> member.outline().isEmpty());
  }

  @Test
  void membersAreComparedByTheirInhabitants() {
    assertThat(TerritoryView.of(programme(), LIMOGES, Locale.FRENCH).perimeter().items())
        .extracting(member -> Math.round(member.share().orElseThrow() * 100))
        .containsExactly(100L, 13L);
  }

  @Test
  void atlasesWithOtherMembersDiffer() {
    assertThat(ATLAS)
        .isNotEqualTo(Atlas.of(Map.of(LIMOGES, OUTLINE, NEAR, BESIDE, FAR, OVERSEAS)))
        .hasToString("Atlas[4 outlines]");
    assertThat(ATLAS.outline(Siren.of("200066512"))).isEmpty();
  }

  private static Programme programme() {
    Programme bundled = Catalog.bundled();
    return bundled.toBuilder()
        .territories(
            List.of(
                bundled.territory(LIMOGES),
                Territory.builder(NEAR).regions(List.of(Region.of("11"))).build(),
                Territory.builder(FAR).regions(bundled.territory(LIMOGES).regions()).build()))
        .build();
  }
}
